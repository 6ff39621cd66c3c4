package io.hookline.reporting.judgement.roi;

import java.math.BigDecimal;

/** Why a verdict is what it is. The exact amounts decide, never a rounded score. */
public enum Judgement {
  SCORE_ABOVE_3(Verdict.RENEW, "The creator earned more than three times the fee."),
  SCORE_FROM_1_5_TO_3(
      Verdict.KEEP, "The creator earned from one and a half to three times the fee."),
  SCORE_BELOW_1_5(
      Verdict.RESTRUCTURE, "The creator earned less than one and a half times the fee."),
  NO_FEE(
      Verdict.UNDETERMINED,
      "There is no fee to compare with: no partnership of the period that was agreed has one."),
  NOTHING_COVERED(
      Verdict.UNDETERMINED,
      "There is nothing to judge by: no post in scope has a snapshot with counts for the period.");

  private static final String NOT_TOLD =
      "Nobody has told of any conversion by then: revenue is unknown, and the score is of earned"
          + " media value alone.";
  private static final BigDecimal RENEW_ABOVE = new BigDecimal("3");
  private static final BigDecimal KEEP_FROM = new BigDecimal("1.5");

  private final Verdict verdict;
  private final String explanation;

  Judgement(Verdict verdict, String explanation) {
    this.verdict = verdict;
    this.explanation = explanation;
  }

  public Verdict verdict() {
    return verdict;
  }

  public String explanation() {
    return explanation;
  }

  /**
   * @param told whether anything was told of conversions; else the score is only the least that it
   *     can be
   */
  String explanation(boolean told) {
    return told || verdict == Verdict.UNDETERMINED ? explanation : explanation + " " + NOT_TOLD;
  }

  /**
   * More than three times the fee: renew; less than one and a half times: restructure; both edges
   * keep.
   *
   * @param earned EMV and attributed revenue, null when the EMV is unknown
   * @param fee at least 0, in the same currency
   */
  static Judgement of(BigDecimal earned, BigDecimal fee) {
    if (fee.signum() == 0) {
      return NO_FEE;
    }
    if (earned == null) {
      return NOTHING_COVERED;
    }
    if (earned.compareTo(fee.multiply(RENEW_ABOVE)) > 0) {
      return SCORE_ABOVE_3;
    }
    return earned.compareTo(fee.multiply(KEEP_FROM)) >= 0 ? SCORE_FROM_1_5_TO_3 : SCORE_BELOW_1_5;
  }
}
