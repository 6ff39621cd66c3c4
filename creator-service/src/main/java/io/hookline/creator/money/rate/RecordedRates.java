package io.hookline.creator.money.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rate of a day, or the last one shortly before it; later ones say nothing about it. */
@ApplicationScoped
public class RecordedRates {

  private final ExchangeRateRepository rates;
  private final int within;

  RecordedRates(ExchangeRateRepository rates, RateConfig config) {
    this.rates = rates;
    this.within = config.withinDays();
  }

  Optional<EffectiveRateView> effective(String from, String to, LocalDate day) {
    CurrencyDay asked = new CurrencyDay(from, day);
    return Optional.ofNullable(effective(List.of(asked), to).get(asked));
  }

  /** How many units of {@code to} one of {@code from} was on the day; empty if nobody has told. */
  public Optional<BigDecimal> rate(String from, String to, LocalDate day) {
    return effective(from, to, day).map(EffectiveRateView::rate);
  }

  /** Of those of which somebody has told, with one statement. */
  Map<CurrencyDay, EffectiveRateView> effective(Collection<CurrencyDay> asked, String to) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    Map<CurrencyDay, List<FindRate.Known>> known = rates.known(asked, to, within);
    Map<CurrencyDay, EffectiveRateView> found = new HashMap<>();
    for (CurrencyDay one : asked) {
      new FindRate(one.currency(), to, one.day(), known.getOrDefault(one, List.of()))
          .find()
          .ifPresent(rate -> found.put(one, rate));
    }
    return found;
  }
}
