package io.hookline.attribution.credit.unknown;

import io.hookline.attribution.credit.unknown.UnknownOriginView.Figures;
import io.hookline.attribution.credit.unknown.UnknownOriginView.Traffic;
import io.hookline.attribution.evidence.interval.WilsonInterval;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is counted of a day, a week or the period. */
final class Tally {

  private long conversions;
  private long unknown;
  private long visited;
  private long answered;
  private long silent;
  private BigDecimal value;
  private Long directVisits;
  private Long brandedVisits;
  private Long directSessions;
  private Long brandedClicks;
  private int toolDays;

  void conversions(long counted) {
    conversions += counted;
  }

  /**
   * @param isVisited whether their visit says from where it came
   * @param worth null where no value is known
   */
  void unknown(long counted, boolean isVisited, boolean isAnswered, BigDecimal worth) {
    unknown += counted;
    visited += isVisited ? counted : 0;
    answered += isAnswered ? counted : 0;
    silent += isVisited || isAnswered ? 0 : counted;
    if (worth != null) {
      value = value == null ? worth : value.add(worth);
    }
  }

  void visits(long direct, long branded) {
    directVisits = sum(directVisits, Long.valueOf(direct));
    brandedVisits = sum(brandedVisits, Long.valueOf(branded));
  }

  /** A day of which a tool told something; null is what it did not tell. */
  void tools(Long sessions, Long clicks) {
    directSessions = sum(directSessions, sessions);
    brandedClicks = sum(brandedClicks, clicks);
    toolDays += sessions == null && clicks == null ? 0 : 1;
  }

  void add(Tally other) {
    conversions += other.conversions;
    unknown += other.unknown;
    visited += other.visited;
    answered += other.answered;
    silent += other.silent;
    if (other.value != null) {
      value = value == null ? other.value : value.add(other.value);
    }
    directVisits = sum(directVisits, other.directVisits);
    brandedVisits = sum(brandedVisits, other.brandedVisits);
    directSessions = sum(directSessions, other.directSessions);
    brandedClicks = sum(brandedClicks, other.brandedClicks);
    toolDays += other.toolDays;
  }

  private static Long sum(Long known, Long more) {
    if (more == null) {
      return known;
    }
    return known == null ? more : Long.valueOf(known + more);
  }

  long unknown() {
    return unknown;
  }

  Figures figures(String currency) {
    WilsonInterval interval = conversions == 0 ? null : WilsonInterval.of(unknown, conversions);
    return new Figures(
        conversions,
        unknown,
        ratio(unknown, conversions),
        interval == null ? null : rounded(interval.from()),
        interval == null ? null : rounded(interval.to()),
        money(value, currency),
        visited,
        answered,
        silent,
        new Traffic(directVisits, brandedVisits, directSessions, brandedClicks, toolDays));
  }

  static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), currency);
  }

  /** Rounded to ten thousandths; null of nothing. */
  static BigDecimal ratio(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }

  static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
