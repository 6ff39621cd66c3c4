package io.hookline.creator.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What authors granted the present brand of videos that it shows. */
@ApplicationScoped
public class MentionRights {

  private static final String PAID_ON_TIKTOK =
      """
      select exists (
        select from rights_fact
         where mention_id = :mention and status = 'GRANTED' and withdrawn_at is null
           and 'TIKTOK' = any(channels) and 'PAID' = any(usages)
           and valid_from <= :from and (valid_until is null or valid_until >= :until))
      """;

  private final Jdbi jdbi;

  MentionRights(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether one grant allows ads with the video on TikTok all the time. */
  public boolean allowAds(UUID mention, Instant from, Instant until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PAID_ON_TIKTOK)
                .bind("mention", mention)
                .bind("from", from)
                .bind("until", until)
                .mapTo(Boolean.class)
                .one());
  }
}
