package io.hookline.content.measure.tiktok;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Shares from 0 to 1. TikTok documents its percentages so and has also sent them as 0 to 100, per
 * field: the values of one field in one answer are read together, and one that no share can have
 * says that all of them are percent.
 */
final class Shares {

  static final String PERCENTAGE = "percentage";

  /** Above 1 by more than rounding. */
  private static final BigDecimal NO_SHARE = new BigDecimal("1.5");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 6;

  private final String field;
  private final boolean percent;
  private final Unknown unknown;

  private Shares(String field, boolean percent, Unknown unknown) {
    this.field = field;
    this.percent = percent;
    this.unknown = unknown;
  }

  /**
   * @param things all that one answer tells
   * @param list the field of each that is a list of shares
   */
  static Shares ofLists(Collection<Values> things, String list, Unknown unknown) {
    List<Values> entries = things.stream().flatMap(one -> one.list(list).stream()).toList();
    return of(entries, PERCENTAGE, list, unknown);
  }

  /**
   * @param field of each thing that is one share
   */
  static Shares ofFields(Collection<Values> things, String field, Unknown unknown) {
    return of(things, field, field, unknown);
  }

  private static Shares of(Collection<Values> things, String field, String told, Unknown unknown) {
    boolean percent =
        things.stream()
            .map(one -> one.quietly().number(field))
            .anyMatch(value -> value != null && value.compareTo(NO_SHARE) > 0);
    return new Shares(told, percent, unknown);
  }

  /** A part of all. Null where there is none, or one of more than all. */
  BigDecimal part(BigDecimal told) {
    BigDecimal share = ofBeginners(told);
    return share == null ? null : share.min(BigDecimal.ONE);
  }

  /** A part of those who began, a little above 1 where people went back. */
  BigDecimal ofBeginners(BigDecimal told) {
    if (told == null) {
      return null;
    }
    BigDecimal share = percent ? told.divide(HUNDRED) : told;
    if (share.compareTo(NO_SHARE) > 0) {
      unknown.add(field, "more than all");
      return null;
    }
    return share.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
