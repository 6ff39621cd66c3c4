package io.hookline.creator.money.statement;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;

/**
 * A month of a person's account in a currency; as the books have it.
 *
 * @param month {@code 2026-11}, in the brand's time zone
 * @param opening what was owed when the month began
 * @param earned added in the month, less what was taken back or made void
 * @param paid in the month, less what banks have given back
 * @param closing opening and earned, less paid
 */
public record StatementMonth(String month, Money opening, Money earned, Money paid, Money closing) {

  static final String FORM = "20\\d\\d-(0[1-9]|1[0-2])";
  static final String MESSAGE = "must be a month such as 2026-11";

  /** By which months are paged: {@code 202611}. */
  public long number() {
    return number(month);
  }

  static long number(String month) {
    return Long.parseLong(month.replace("-", ""));
  }

  /** One in which nothing has changed. */
  static StatementMonth quiet(String month, Money owed) {
    Money nothing = new Money(BigDecimal.ZERO, owed.currency());
    return new StatementMonth(month, owed, nothing, nothing, owed);
  }
}
