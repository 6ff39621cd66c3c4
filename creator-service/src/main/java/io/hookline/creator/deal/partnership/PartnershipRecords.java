package io.hookline.creator.deal.partnership;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Why partnerships were paused or ended, which goes with the person; what was agreed stays. */
@Singleton
class PartnershipRecords implements PersonalRecords {

  private final PartnershipRepository partnerships;
  private final KeptAnswers answers;

  PartnershipRecords(PartnershipRepository partnerships, KeptAnswers answers) {
    this.partnerships = partnerships;
    this.answers = answers;
  }

  @Override
  public String name() {
    return "partnerships";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all("partnershipReasons", Creators.erased(person).map(this::erase).orElse(0L));
  }

  private long erase(UUID creator) {
    answers.forget(partnerships.of(creator).stream().map(id -> "partnerships/" + id).toList());
    return partnerships.forgetReasons(creator);
  }
}
