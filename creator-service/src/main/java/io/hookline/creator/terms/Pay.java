package io.hookline.creator.terms;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a creator gets, in one currency, which need not be the brand's. Parts stand beside each
 * other; products alone are pay too, and so is nothing.
 *
 * @param perDeliverable for each type once
 * @param bonuses each tier of each metric
 * @param products what the creator gets and keeps, a cost and no pay
 */
@Schema(name = "Pay")
public record Pay(
    @NotNull @CurrencyCode @Schema(examples = "USD", pattern = "^([A-Z]{3})$") String currency,
    @Valid @Schema(nullable = true) FlatFee flatFee,
    @Size(max = 20) List<@NotNull @Valid DeliverableRate> perDeliverable,
    @Valid @Schema(nullable = true) Commission commission,
    @Size(max = 50) List<@NotNull @Valid BonusTier> bonuses,
    @Valid @Schema(nullable = true) Bounty bounty,
    @Size(max = 100) List<@NotNull @Valid GivenProduct> products) {

  /** Amounts have the digits of the currency, so that equal pay is equal. */
  public Pay {
    perDeliverable = perDeliverable == null ? List.of() : perDeliverable;
    bonuses = bonuses == null ? List.of() : bonuses;
    products = products == null ? List.of() : products;
    if (currency != null) {
      String in = currency;
      flatFee = flatFee == null ? null : flatFee.in(in);
      perDeliverable = each(perDeliverable, rate -> rate.in(in));
      commission = commission == null ? null : commission.in(in);
      bonuses = each(bonuses, tier -> tier.in(in));
      bounty = bounty == null ? null : bounty.in(in);
      products = each(products, product -> product.in(in));
    }
  }

  private static <T> List<T> each(List<T> parts, UnaryOperator<T> in) {
    return parts.stream().anyMatch(Objects::isNull) ? parts : parts.stream().map(in).toList();
  }

  /** Nothing is paid. */
  public static Pay nothing(String currency) {
    return new Pay(currency, null, List.of(), null, List.of(), null, List.of());
  }

  /** A flat fee that is due on activation, and nothing else. */
  public static Pay flat(Money fee) {
    return nothing(fee.currency()).withFlatFee(FlatFee.onActivation(fee.amount()));
  }

  public Pay withFlatFee(FlatFee fee) {
    return new Pay(currency, fee, perDeliverable, commission, bonuses, bounty, products);
  }

  /** The flat fee in all; 0 where there is none. */
  public Money fee() {
    return new Money(flatFee == null ? BigDecimal.ZERO : flatFee.amount(), currency);
  }

  /** What an accepted deliverable of the type is paid. */
  public Optional<BigDecimal> rateFor(DeliverableType type) {
    return perDeliverable.stream()
        .filter(rate -> rate.type() == type)
        .map(DeliverableRate::amount)
        .findFirst();
  }

  /**
   * What the bonuses of a metric have come to, exact and not rounded: each reached amount once, and
   * each percentage of what lies between its tier and the next one with a percentage.
   *
   * @param reached of the metric under the partnership, at least 0
   */
  public BigDecimal bonus(BonusMetric metric, BigDecimal reached) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BonusTier tier : bonuses) {
      if (tier.metric() == metric) {
        sum = sum.add(tier.earned(reached, shareAfter(tier)));
      }
    }
    return sum;
  }

  /** Where the next tier with a percentage begins; null for none. */
  public BigDecimal shareAfter(BonusTier tier) {
    return bonuses.stream()
        .filter(other -> other.metric() == tier.metric() && other.percent() != null)
        .map(BonusTier::from)
        .filter(from -> from.compareTo(tier.from()) > 0)
        .min(BigDecimal::compareTo)
        .orElse(null);
  }

  /** Whether the creator gets products and nothing else. */
  public boolean productsAlone() {
    return !products.isEmpty()
        && (flatFee == null || flatFee.amount().signum() == 0)
        && perDeliverable.isEmpty()
        && commission == null
        && bonuses.isEmpty()
        && bounty == null;
  }

  void check(String field, List<Violation> violations) {
    if (flatFee != null) {
      flatFee.check(field + ".flatFee", currency, violations);
    }
    Set<DeliverableType> types = EnumSet.noneOf(DeliverableType.class);
    for (int i = 0; i < perDeliverable.size(); i++) {
      String at = field + ".perDeliverable[" + i + "]";
      Amounts.payable(at + ".amount", perDeliverable.get(i).amount(), currency, violations);
      if (!types.add(perDeliverable.get(i).type())) {
        violations.add(new Violation(at + ".type", "has a rate already"));
      }
    }
    if (commission != null) {
      commission.check(field + ".commission", currency, violations);
    }
    checkBonuses(field, violations);
    if (bounty != null) {
      bounty.check(field + ".bounty", currency, violations);
    }
    for (int i = 0; i < products.size(); i++) {
      Amounts.payable(
          field + ".products[" + i + "].unitCost",
          products.get(i).unitCost(),
          currency,
          violations);
    }
  }

  private void checkBonuses(String field, List<Violation> violations) {
    Set<List<Object>> places = new HashSet<>();
    for (int i = 0; i < bonuses.size(); i++) {
      BonusTier tier = bonuses.get(i);
      String at = field + ".bonuses[" + i + "]";
      tier.check(at, currency, violations);
      if (!places.add(List.of(tier.metric(), tier.from(), tier.percent() == null))) {
        violations.add(new Violation(at + ".from", "has a tier already"));
      }
    }
  }
}
