package io.hookline.attribution.collect.adcost;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a day of an ad can be. */
final class PlausibleAdDay {

  private static final long MOST = 100_000_000_000L;
  private static final long MOST_PEOPLE = 10_000_000_000L;
  private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
  private static final BigDecimal MOST_OFTEN = new BigDecimal("100000");
  private static final int MONEY_DIGITS = 4;
  private static final int FREQUENCY_DIGITS = 6;

  /** What no delay and no definition explains: see ADR 0051. Small counts may differ by more. */
  private static final long TIMES = 3;

  private static final long FEW = 1000;

  /** Where a day begins first. */
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

  private final AdDayFacts facts;
  private final List<Violation> violations = new ArrayList<>();

  private PlausibleAdDay(AdDayFacts facts) {
    this.facts = facts;
  }

  /**
   * @throws Problem VALIDATION_FAILED, AD_IDS_ROUNDED
   */
  static void check(AdDayReading reading, Instant now) {
    RoundedIds.refuseNotation(reading.facts());
    PlausibleAdDay day = new PlausibleAdDay(reading.facts());
    day.names();
    day.time(reading, now);
    day.amounts();
    day.counts();
    Violation.requireNone(day.violations);
  }

  private void names() {
    if (facts.adId() == null && facts.adGroupId() == null && facts.platformCampaignId() == null) {
      refuse(
          "adId",
          "must be given, or adGroupId, or platformCampaignId: names change, and two ads may have"
              + " the same");
    }
    if (facts.tellsNothing()) {
      refuse("spend", "must be given, or another figure");
    }
  }

  private void time(AdDayReading reading, Instant now) {
    if (!new Plausible.OfDay().isValid(reading.day(), null)) {
      refuse("day", Plausible.MESSAGE);
    } else if (ClockTolerance.isAhead(reading.day().atStartOfDay(FIRST).toInstant(), now)) {
      refuse("day", "has not begun anywhere yet");
    } else if (reading.collectedAt().isBefore(reading.day().atStartOfDay(FIRST).toInstant())) {
      refuse("collectedAt", "must not be before the day begins");
    }
    if (ClockTolerance.isAhead(reading.collectedAt(), now)) {
      refuse("collectedAt", "must not be in the future");
    }
    if (facts.dayZone() != null && !isZone(facts.dayZone())) {
      refuse("dayZone", "must be a time zone such as UTC or Europe/Berlin");
    }
  }

  private void amounts() {
    amount("spend", facts.spend());
    amount("budget", facts.budget());
    amount("conversionValue", facts.conversionValue());
    BigDecimal frequency = facts.frequency();
    if (frequency != null
        && (frequency.signum() < 0
            || frequency.compareTo(MOST_OFTEN) > 0
            || frequency.scale() > FREQUENCY_DIGITS)) {
      refuse("frequency", "must be from 0 to 100000, with at most 6 decimal places");
    }
  }

  private void amount(String field, Money money) {
    if (money == null) {
      return;
    }
    if (money.currency() == null || !money.currency().matches("[A-Z]{3}")) {
      refuse(field + ".currency", "must be an ISO 4217 code such as USD");
    }
    if (money.amount() == null) {
      refuse(field + ".amount", "must not be null");
    } else if (money.amount().signum() < 0) {
      refuse(field + ".amount", "must not be negative");
    } else if (money.amount().compareTo(MOST_MONEY) > 0) {
      refuse(field + ".amount", "is implausible for one day");
    } else if (money.amount().stripTrailingZeros().scale() > MONEY_DIGITS) {
      refuse(field + ".amount", "must have at most 4 decimal places");
    }
  }

  private void counts() {
    count("impressions", facts.impressions(), MOST);
    count("reach", facts.reach(), MOST_PEOPLE);
    count("clicks", facts.clicks(), MOST);
    count("videoViews", facts.videoViews(), MOST);
    count("conversions", facts.conversions(), MOST);
    if (facts.counters() != null) {
      AdDayCounters.BY_NAME.forEach(
          (name, of) -> count("counters." + name, of.apply(facts.counters()), MOST));
    }
    part("clicks", facts.clicks());
    part("reach", facts.reach());
    part("videoViews", facts.videoViews());
  }

  private void count(String field, Long count, long most) {
    if (count != null && (count < 0 || count > most)) {
      refuse(
          field,
          "is implausible for one day: from 0 to "
              + most
              + "; look whether the right column is mapped to it");
    }
  }

  private void part(String field, Long count) {
    Long whole = facts.impressions();
    if (count != null
        && whole != null
        && whole >= 0
        && whole <= MOST
        && count > whole * TIMES + FEW) {
      refuse(
          field,
          "is implausible: many times impressions, of which it is a part; look whether the right"
              + " columns are mapped to both");
    }
  }

  private void refuse(String field, String message) {
    violations.add(new Violation(field, message));
  }

  private static boolean isZone(String text) {
    try {
      return ZoneId.of(text) != null;
    } catch (DateTimeException unknown) {
      return false;
    }
  }
}
