package io.hookline.reporting.judgement.amplification;

import java.time.Instant;
import java.util.UUID;

/**
 * A recorded authorization to run a post as an ad, without its code. Public because Jdbi makes it
 * by its components.
 *
 * @param status as the creator-service says it: NOT_USED, IN_USE, EXPIRED, DELETED
 */
public record SparkCode(
    UUID postId, String status, Instant startsAt, Instant endsAt, String music) {

  /** An authorization that has run out is none, whether or not anybody has said so yet. */
  boolean holds(Instant now) {
    return (status.equals("NOT_USED") || isInUse())
        && !now.isBefore(startsAt)
        && now.isBefore(endsAt);
  }

  boolean isInUse() {
    return status.equals("IN_USE");
  }

  boolean isTakenBack() {
    return status.equals("DELETED");
  }
}
