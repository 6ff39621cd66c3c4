package io.hookline.content.measure.unclaimed;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whose a video is, and what its author has called it. Events never told either. */
@Singleton
class UnclaimedAuthorRecords implements PersonalRecords {

  private static final String ERASE =
      """
      update unclaimed_post
         set author_handle = null, title = null, updated_at = :now, version = version + 1
       where brand = :brand and author_handle = any(:handles)
         and lower(network) || ':' || author_handle = any(:keys)
      returning id
      """;

  private final Jdbi jdbi;
  private final KeptAnswers answers;
  private final CurrentBrand brand;
  private final Clock clock;

  UnclaimedAuthorRecords(Jdbi jdbi, KeptAnswers answers, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.answers = answers;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "authors of unclaimed posts";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<UUID> erased =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(ERASE)
                    .bind("brand", brand.slug())
                    .bindArray("keys", String.class, person.keys())
                    .bindArray("handles", String.class, person.values())
                    .bind("now", clock.instant())
                    .mapTo(UUID.class)
                    .list());
    answers.forget(erased.stream().map(id -> "unclaimed-posts/" + id).toList());
    return Erased.all("unclaimedPosts", erased.size());
  }
}
