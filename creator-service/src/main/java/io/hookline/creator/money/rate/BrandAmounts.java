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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Amounts in the present brand's currency, by the rate of a day in its time zone. */
@ApplicationScoped
public class BrandAmounts {

  private record Asked(String currency, LocalDate day) {}

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
    String currency = facts().currency();
    return amount.currency().equals(currency)
        ? amount.amount()
        : by(rates.rate(amount.currency(), currency, day), amount, currency);
  }

  public BigDecimal of(Money amount, Instant at) {
    return of(amount, day(at));
  }

  /**
   * Those of many things for which a rate is known by now. A rate is looked up once.
   *
   * @param day of each, in the brand's time zone
   */
  public <T> Map<T, BigDecimal> known(
      List<T> things, Function<T, Money> amount, Function<T, LocalDate> day) {
    String currency = facts().currency();
    Map<Asked, Optional<BigDecimal>> found = new HashMap<>();
    Map<T, BigDecimal> known = new HashMap<>();
    for (T thing : things) {
      Money money = amount.apply(thing);
      Optional<BigDecimal> rate =
          found.computeIfAbsent(
              new Asked(money.currency(), day.apply(thing)),
              asked -> rates.rate(asked.currency(), currency, asked.day()));
      if (rate.isPresent()) {
        known.put(thing, by(rate, money, currency));
      }
    }
    return known;
  }

  /** In the brand's time zone. */
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, facts().timeZone());
  }

  private static BigDecimal by(Optional<BigDecimal> rate, Money amount, String currency) {
    return rate.map(amount.amount()::multiply)
        .map(exact -> exact.setScale(Money.minorDigits(currency), RoundingMode.HALF_EVEN))
        .orElse(null);
  }

  private BrandFacts facts() {
    return brands.get(brand.slug());
  }
}
