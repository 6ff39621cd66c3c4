package io.hookline.creator.money.commission;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.money.rate.RecordedRates;
import io.hookline.creator.terms.Commission;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What each credit of an order brings: its share of the net value, in the currency of the terms,
 * times the percentage of the order by the terms that held at its instant; rounded half up to the
 * currency's minor unit.
 */
@ApplicationScoped
class CreditOrders {

  private final RecordedRates rates;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  CreditOrders(RecordedRates rates, BrandDirectory brands, CurrentBrand brand) {
    this.rates = rates;
    this.brands = brands;
    this.brand = brand;
  }

  /** Credits under partnerships that were never active bring nothing. */
  List<CreditedOrder> of(OrderFacts order, HeldTerms terms) {
    return order.credits().stream()
        .flatMap(
            credit ->
                terms.at(credit.partnershipId(), order.occurredAt()).stream()
                    .map(held -> credited(order, credit, held)))
        .toList();
  }

  private CreditedOrder credited(OrderFacts order, OrderFacts.Credit credit, AgreedTerms held) {
    String currency = held.terms().pay().currency();
    Commission agreed = held.terms().pay().commission();
    BigDecimal percent = agreed == null ? BigDecimal.ZERO : CommissionRate.of(agreed, order);
    BigDecimal value = in(currency, order);
    BigDecimal share = value == null ? null : value.multiply(credit.share());
    return new CreditedOrder(
        order.id(),
        credit.creatorId(),
        credit.partnershipId(),
        order.occurredAt(),
        held.version(),
        held.campaignId(),
        currency,
        credit.share(),
        share,
        percent,
        share == null
            ? null
            : share
                .multiply(percent)
                .movePointLeft(2)
                .setScale(Money.minorDigits(currency), RoundingMode.HALF_UP));
  }

  private BigDecimal in(String currency, OrderFacts order) {
    if (order.netValue() == null || order.currency().equals(currency)) {
      return order.netValue();
    }
    return rates
        .rate(order.currency(), currency, day(order.occurredAt()))
        .map(order.netValue()::multiply)
        .orElse(null);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, brands.get(brand.slug()).timeZone());
  }
}
