package io.hookline.reporting.figures.competitor;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A post of the brand or of a competitor, as it is compared.
 *
 * @param account of the brand or of a competitor; null for an own post of no account
 * @param asOf when its counters stood so; null where nothing was told of it
 * @param estimated whether an estimate is in it
 * @param views null where it was not told, as the others
 * @param followers of the account, when it was published
 */
record ComparedPost(
    UUID account,
    Instant publishedAt,
    Instant asOf,
    boolean estimated,
    Long views,
    Long likes,
    Long comments,
    Long shares,
    Long followers) {

  /** What everybody can see and every network counts; null where a part is not told. */
  Long engagements() {
    return likes == null || comments == null || shares == null ? null : likes + comments + shares;
  }

  boolean isMeasured() {
    return asOf != null;
  }

  Duration age() {
    return Duration.between(publishedAt, asOf);
  }

  /** Null without followers. */
  BigDecimal engagementByFollowers() {
    return engagements() == null || followers == null || followers == 0
        ? null
        : Ratio.of(engagements(), followers);
  }
}
