package io.hookline.attribution.credit.unit;

import java.util.UUID;

/**
 * Where touches come from: an origin with or without a link, a promo code, or the same answer to a
 * survey.
 *
 * @param link null for visits of the shop's own pages
 * @param answer {@code "option KEY"} or {@code "word WORD"}
 */
record UnitSource(UUID origin, UUID link, UUID promoCode, UUID survey, String answer) {

  private static final String OPTION = "option ";
  private static final String WORD = "word ";

  /** The key of the option that was chosen; null for another answer. */
  String option() {
    return answer != null && answer.startsWith(OPTION) ? answer.substring(OPTION.length()) : null;
  }

  /** What was answered that is no option; null otherwise. */
  String word() {
    return answer != null && answer.startsWith(WORD) ? answer.substring(WORD.length()) : null;
  }
}
