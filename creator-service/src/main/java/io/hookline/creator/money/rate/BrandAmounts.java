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
import java.util.Set;
import java.util.function.Function;

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
    String currency = facts().currency();
    return amount.currency().equals(currency)
        ? amount.amount()
        : by(rates.rate(amount.currency(), currency, day), amount, currency);
  }

  public BigDecimal of(Money amount, Instant at) {
    return of(amount, day(at));
  }

  /**
   * Those of many things for which a rate is known by now, with one statement.
   *
   * @param day of each, in the brand's time zone
   */
  public <T> Map<T, BigDecimal> known(
      List<T> things, Function<T, Money> amount, Function<T, LocalDate> day) {
    String currency = facts().currency();
    Map<T, CurrencyDay> asked = new HashMap<>();
    Map<T, BigDecimal> known = new HashMap<>();
    for (T thing : things) {
      if (amount.apply(thing).currency().equals(currency)) {
        known.put(thing, amount.apply(thing).amount());
      } else {
        asked.put(thing, new CurrencyDay(amount.apply(thing).currency(), day.apply(thing)));
      }
    }
    Map<CurrencyDay, EffectiveRateView> found =
        rates.effective(Set.copyOf(asked.values()), currency);
    asked.forEach(
        (thing, on) -> {
          EffectiveRateView rate = found.get(on);
          if (rate != null) {
            known.put(thing, by(Optional.of(rate.rate()), amount.apply(thing), currency));
          }
        });
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
