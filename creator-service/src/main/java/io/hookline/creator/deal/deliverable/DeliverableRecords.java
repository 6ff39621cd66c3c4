package io.hookline.creator.deal.deliverable;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What was written with drafts, and where they are, which goes with the person. */
@Singleton
class DeliverableRecords implements PersonalRecords {

  private final DeliverableRepository deliverables;
  private final KeptAnswers answers;

  DeliverableRecords(DeliverableRepository deliverables, KeptAnswers answers) {
    this.deliverables = deliverables;
    this.answers = answers;
  }

  @Override
  public String name() {
    return "deliverables";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all("deliverableNotes", Creators.erased(person).map(this::erase).orElse(0L));
  }

  private long erase(UUID creator) {
    List<Deliverable> said =
        deliverables.of(creator).stream().filter(Deliverable::hasWords).toList();
    said.forEach(Deliverable::forgetWords);
    answers.forget(said.stream().map(one -> "deliverables/" + one.id()).toList());
    return said.size();
  }
}
