package io.hookline.content.produce.mention;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Who spoke of the brand, and in which words. Events never told either. */
@Singleton
class MentionRecords implements PersonalRecords {

  private final MentionRows rows;
  private final KeptAnswers answers;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  MentionRecords(
      MentionRows rows, KeptAnswers answers, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<MentionView> erased = rows.erase(person.keys(), clock.instant());
    answers.forget(erased.stream().map(mention -> "mentions/" + mention.id()).toList());
    outbox.append(
        brand.slug(),
        erased.stream().map(left -> new MentionEvent.Updated(MentionChange.of(left))).toList());
    return Erased.all(Map.of("mentions", (long) erased.size()));
  }
}
