package io.hookline.creator.deal.spark;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long an authorization holds.
 *
 * @param noticeAt from when somebody should see to a new one: a week before the end, or a third of
 *     a short period
 */
@Embeddable
record SparkPeriod(
    @Column(name = "starts_at") Instant startsAt,
    @Column(name = "ends_at") Instant endsAt,
    @Column(name = "notice_at") Instant noticeAt,
    int days) {

  private static final Duration NOTICE = Duration.ofDays(7);

  /** Days of 24 hours, as the network counts them. */
  static SparkPeriod of(Instant startsAt, int days) {
    Duration whole = Duration.ofDays(days);
    Duration third = whole.dividedBy(3);
    Instant endsAt = startsAt.plus(whole);
    return new SparkPeriod(
        startsAt, endsAt, endsAt.minus(third.compareTo(NOTICE) < 0 ? third : NOTICE), days);
  }

  boolean hasEnded(Instant now) {
    return !endsAt.isAfter(now);
  }
}
