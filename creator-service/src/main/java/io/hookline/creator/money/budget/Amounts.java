package io.hookline.creator.money.budget;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where money stands, in the brand's currency.
 *
 * @param committed by active partnerships, and not earned yet
 * @param earned and in a holding period, held or disputed
 * @param payable and not paid yet
 * @param unconverted how many amounts are missing, because no rate is known
 */
@Schema(name = "BudgetAmounts")
public record Amounts(
    Money committed,
    Money earned,
    Money payable,
    Money paid,
    @Schema(examples = "0") long unconverted) {

  static Amounts none(String currency) {
    Money zero = new Money(BigDecimal.ZERO, currency);
    return new Amounts(zero, zero, zero, zero, 0);
  }

  Amounts plus(Part part, BigDecimal amount, long more) {
    return new Amounts(
        part == Part.COMMITTED ? plus(committed, amount) : committed,
        part == Part.EARNED ? plus(earned, amount) : earned,
        part == Part.PAYABLE ? plus(payable, amount) : payable,
        part == Part.PAID ? plus(paid, amount) : paid,
        unconverted + more);
  }

  /** Everything that the budget must bear. */
  BigDecimal used() {
    return committed.amount().add(earned.amount()).add(payable.amount()).add(paid.amount());
  }

  private static Money plus(Money money, BigDecimal amount) {
    return new Money(money.amount().add(amount).stripTrailingZeros(), money.currency());
  }

  /** Which of them. */
  enum Part {
    COMMITTED,
    EARNED,
    PAYABLE,
    PAID
  }
}
