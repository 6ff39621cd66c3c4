package io.hookline.creator.people.followers;

import java.time.Instant;
import java.util.UUID;

/** A count of an account that the present brand has. */
record Count(
    UUID id,
    UUID account,
    UUID creator,
    Instant countedAt,
    CountSource source,
    Instant collectedAt,
    long followers) {

  /** The same, of another number. */
  Count of(long number) {
    return new Count(id, account, creator, countedAt, source, collectedAt, number);
  }

  FollowerCountView recorded(UUID as, String by, Instant at) {
    return new FollowerCountView(
        as, account, creator, countedAt, source, collectedAt, followers, by, at);
  }
}
