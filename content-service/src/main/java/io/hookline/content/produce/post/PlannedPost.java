package io.hookline.content.produce.post;

import java.time.Instant;
import java.util.UUID;

/**
 * A post as a date in the calendar.
 *
 * @param accountId null when it is for no account of the brand
 * @param plannedFor null for one that went out without a plan
 * @param publishedAt null until it is out
 */
public record PlannedPost(
    UUID id,
    UUID accountId,
    String title,
    Instant plannedFor,
    Instant publishedAt,
    long version,
    Instant updatedAt) {

  /** When it should go out or, of one without a plan, when it did. */
  public Instant at() {
    return plannedFor == null ? publishedAt : plannedFor;
  }
}
