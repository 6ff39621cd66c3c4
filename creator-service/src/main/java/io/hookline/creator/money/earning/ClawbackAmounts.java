package io.hookline.creator.money.earning;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What clawbacks are in the brand's currency: of what they take back the same part, and the one
 * that takes the rest of it takes the rest of that, so that both are back at zero together. Null
 * while it is not known what that is.
 */
final class ClawbackAmounts {

  /** What is left of an earning, in its currency and the brand's. */
  private record Left(BigDecimal amount, BigDecimal brandAmount) {}

  private final Map<UUID, Left> left = new HashMap<>();

  /** An earning, or a clawback; one that is not rated yet is passed over until it is. */
  void add(EarningView earning) {
    BigDecimal brandAmount = earning.brandAmount() == null ? null : earning.brandAmount().amount();
    if (earning.reversesId() == null) {
      add(earning.id(), earning.amount().amount(), brandAmount);
    } else if (brandAmount != null) {
      add(earning.reversesId(), earning.amount().amount(), brandAmount);
    }
  }

  private void add(UUID root, BigDecimal amount, BigDecimal brandAmount) {
    left.merge(
        root,
        new Left(amount, brandAmount),
        (one, other) ->
            new Left(
                one.amount().add(other.amount()), sum(one.brandAmount(), other.brandAmount())));
  }

  private static BigDecimal sum(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }

  /**
   * Of a clawback that is not added yet; it is then.
   *
   * @param amount less than zero
   * @param brandCurrency whose minor unit it is rounded to, half even
   */
  BigDecimal next(EarningView root, BigDecimal amount, String brandCurrency) {
    Left rest = left.get(root.id());
    BigDecimal brandAmount = part(root, rest, amount, brandCurrency);
    add(root.id(), amount, brandAmount);
    return brandAmount;
  }

  private static BigDecimal part(
      EarningView root, Left rest, BigDecimal amount, String brandCurrency) {
    Money whole = root.brandAmount();
    if (whole == null || rest.brandAmount() == null) {
      return null;
    }
    if (rest.amount().add(amount).signum() == 0) {
      return rest.brandAmount().negate();
    }
    return whole
        .amount()
        .multiply(amount)
        .divide(root.amount().amount(), Money.minorDigits(brandCurrency), RoundingMode.HALF_EVEN);
  }
}
