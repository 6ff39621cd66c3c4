package io.hookline.creator.money.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
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
    return new FindRate(from, to, day, rates.known(from, to, day.minusDays(within), day)).find();
  }

  /** How many units of {@code to} one of {@code from} was on the day; empty if nobody has told. */
  public Optional<BigDecimal> rate(String from, String to, LocalDate day) {
    return effective(from, to, day).map(EffectiveRateView::rate);
  }
}
