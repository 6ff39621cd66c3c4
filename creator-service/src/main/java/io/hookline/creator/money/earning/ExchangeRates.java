package io.hookline.creator.money.earning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a currency was worth in another one. */
public interface ExchangeRates {

  /** How many units of {@code to} one of {@code from} was on the day; empty if nobody has told. */
  Optional<BigDecimal> rate(String from, String to, LocalDate day);
}
