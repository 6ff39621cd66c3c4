package io.hookline.creator.money.rate;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

/** Amounts in the present brand's currency, by the rate of a day in its time zone. */
@ApplicationScoped
public class BrandAmounts {

  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final RecordedRates rates;

  BrandAmounts(BrandDirectory brands, CurrentBrand brand, RecordedRates rates) {
    this.brands = brands;
    this.brand = brand;
    this.rates = rates;
  }

  public String currency() {
    return brands.get(brand.slug()).currency();
  }

  /** Rounded half even to the currency's minor unit; null where no rate is known. */
  public BigDecimal of(Money amount, LocalDate day) {
    String currency = brands.get(brand.slug()).currency();
    if (amount.currency().equals(currency)) {
      return amount.amount();
    }
    return rates
        .rate(amount.currency(), currency, day)
        .map(rate -> amount.amount().multiply(rate))
        .map(exact -> exact.setScale(Money.minorDigits(currency), RoundingMode.HALF_EVEN))
        .orElse(null);
  }

  public BigDecimal of(Money amount, Instant at) {
    BrandFacts facts = brands.get(brand.slug());
    return of(amount, LocalDate.ofInstant(at, facts.timeZone()));
  }
}
