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
 * currency's minor unit. An order that was converted once keeps its rate, whatever is corrected, as
 * long as its day and both currencies are the same.
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

  /**
   * Credits under partnerships that were never active bring nothing.
   *
   * @param before what orders have brought until now, this one among them
   */
  List<CreditedOrder> of(OrderFacts order, HeldTerms terms, List<CreditedOrder> before) {
    return order.credits().stream()
        .flatMap(
            credit ->
                terms.at(credit.partnershipId(), order.occurredAt()).stream()
                    .map(held -> credited(order, credit, held, before)))
        .toList();
  }

  private CreditedOrder credited(
      OrderFacts order, OrderFacts.Credit credit, AgreedTerms held, List<CreditedOrder> before) {
    String currency = held.terms().pay().currency();
    Commission agreed = held.terms().pay().commission();
    BigDecimal percent = agreed == null ? BigDecimal.ZERO : CommissionRate.of(agreed, order);
    BigDecimal rate = rate(order, currency, before);
    BigDecimal share =
        order.netValue() == null || rate == null
            ? null
            : order.netValue().multiply(rate).multiply(credit.share());
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
                .setScale(Money.minorDigits(currency), RoundingMode.HALF_UP),
        order.currency(),
        currency.equals(order.currency()) ? null : rate);
  }

  /** Null where none is known, or the order's currency is not. */
  private BigDecimal rate(OrderFacts order, String currency, List<CreditedOrder> before) {
    if (order.currency() == null) {
      return null;
    }
    if (order.currency().equals(currency)) {
      return BigDecimal.ONE;
    }
    LocalDate day = day(order.occurredAt());
    return before.stream()
        .filter(told -> told.conversionId().equals(order.id()) && told.rate() != null)
        .filter(told -> order.currency().equals(told.valueCurrency()))
        .filter(told -> currency.equals(told.currency()) && day.equals(day(told.occurredAt())))
        .map(CreditedOrder::rate)
        .findFirst()
        .or(() -> rates.rate(order.currency(), currency, day))
        .orElse(null);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, brands.get(brand.slug()).timeZone());
  }
}
