package io.hookline.reporting.judgement.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a campaign stands in its days.
 *
 * @param asOf the day up to which, included, figures are told
 * @param days of all of it; null while its end is open
 * @param elapsed days up to {@code asOf}, included
 * @param left null while its end is open
 * @param elapsedShare elapsed / days
 */
@Schema(name = "CampaignWindow")
record CampaignWindow(
    State state,
    LocalDate asOf,
    @Schema(nullable = true, examples = "28") Long days,
    @Schema(examples = "7") long elapsed,
    @Schema(nullable = true, examples = "21") Long left,
    @Schema(nullable = true, examples = "0.25") BigDecimal elapsedShare) {

  /** BEFORE its first day, RUNNING, or OVER. */
  enum State {
    BEFORE,
    RUNNING,
    OVER
  }

  static CampaignWindow of(MonitoredCampaign campaign, LocalDate day) {
    LocalDate end = campaign.endsOn();
    State state =
        day.isBefore(campaign.startsOn())
            ? State.BEFORE
            : end != null && day.isAfter(end) ? State.OVER : State.RUNNING;
    LocalDate asOf = state == State.OVER ? end : day;
    long elapsed = state == State.BEFORE ? 0 : days(campaign.startsOn(), asOf);
    Long days = end == null ? null : days(campaign.startsOn(), end);
    return new CampaignWindow(
        state,
        asOf,
        days,
        elapsed,
        days == null ? null : days - elapsed,
        days == null
            ? null
            : BigDecimal.valueOf(elapsed)
                .divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_EVEN));
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  boolean begun() {
    return elapsed > 0;
  }

  /** What a sum so far comes to at the end at the pace so far; null while the end is open. */
  BigDecimal projected(BigDecimal soFar) {
    return soFar == null || days == null
        ? null
        : soFar
            .multiply(BigDecimal.valueOf(days))
            .divide(BigDecimal.valueOf(elapsed), 2, RoundingMode.HALF_EVEN);
  }
}
