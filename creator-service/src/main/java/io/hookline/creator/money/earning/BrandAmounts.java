package io.hookline.creator.money.earning;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

/** Amounts in the present brand's currency, by the rate of the day in its time zone. */
@ApplicationScoped
class BrandAmounts {

  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final ExchangeRates rates;

  BrandAmounts(BrandDirectory brands, CurrentBrand brand, ExchangeRates rates) {
    this.brands = brands;
    this.brand = brand;
    this.rates = rates;
  }

  /** Rounded half even to the currency's minor unit; null where no rate is known. */
  BigDecimal of(Money amount, Instant at) {
    BrandFacts facts = brands.get(brand.slug());
    if (amount.currency().equals(facts.currency())) {
      return amount.amount();
    }
    return rates
        .rate(amount.currency(), facts.currency(), LocalDate.ofInstant(at, facts.timeZone()))
        .map(rate -> amount.amount().multiply(rate))
        .map(exact -> exact.setScale(Money.minorDigits(facts.currency()), RoundingMode.HALF_EVEN))
        .orElse(null);
  }
}
