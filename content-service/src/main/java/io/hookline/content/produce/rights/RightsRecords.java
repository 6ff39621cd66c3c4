package io.hookline.content.produce.rights;

import io.hookline.content.produce.mention.Mentions;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The words that were exchanged with an author. What was granted stays, with the checksum of what
 * shows it, because the brand has to answer for its use.
 */
@Singleton
class RightsRecords implements PersonalRecords {

  private static final String REQUESTS =
      """
      update rights_request
         set message = null, reason = null, conditions = null, version = version + 1,
             updated_at = :now
       where mention_id = any(:mentions)
      returning id
      """;

  private static final String EVIDENCE =
      """
      update rights_evidence set quote = null, source_url = null
       where rights_request_id = any(:requests) and (quote is not null or source_url is not null)
      """;

  private final Mentions mentions;
  private final KeptAnswers answers;
  private final Jdbi jdbi;
  private final Clock clock;

  RightsRecords(Mentions mentions, KeptAnswers answers, Jdbi jdbi, Clock clock) {
    this.mentions = mentions;
    this.answers = answers;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Comes before "mentions", by which the author's requests are found. */
  @Override
  public String name() {
    return "authors' rights";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<UUID> of = mentions.by(person);
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle -> {
          List<UUID> requests =
              handle
                  .createQuery(REQUESTS)
                  .bind("now", now)
                  .bindArray("mentions", UUID.class, of)
                  .mapTo(UUID.class)
                  .list();
          long evidence =
              handle.createUpdate(EVIDENCE).bindArray("requests", UUID.class, requests).execute();
          answers.forget(requests.stream().map(id -> "rights-requests/" + id).toList());
          return Erased.all(
              Map.of("rightsRequests", (long) requests.size(), "rightsEvidence", evidence));
        });
  }
}
