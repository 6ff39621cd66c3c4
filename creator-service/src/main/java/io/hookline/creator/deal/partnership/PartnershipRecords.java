package io.hookline.creator.deal.partnership;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import io.hookline.kit.outbox.PastEvents;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Why partnerships were paused or ended, which goes with the person; what was agreed stays. */
@Singleton
class PartnershipRecords implements PersonalRecords {

  private final PartnershipRepository partnerships;
  private final PastEvents past;
  private final KeptAnswers answers;

  PartnershipRecords(PartnershipRepository partnerships, PastEvents past, KeptAnswers answers) {
    this.partnerships = partnerships;
    this.past = past;
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

  /** Earlier steps had reasons too, which past changes tell and the row does not. */
  private long erase(UUID creator) {
    List<UUID> ids = partnerships.of(creator);
    long told = 0;
    for (UUID id : ids) {
      told += past.overwrite("partnerships/" + id, Collections.singletonMap("statusReason", null));
    }
    answers.forget(ids.stream().map(id -> "partnerships/" + id).toList());
    return told + partnerships.forgetReasons(creator);
  }
}
