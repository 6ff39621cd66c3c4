package io.hookline.creator.money.earning;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** None is known, and none is guessed. */
@DefaultBean
@ApplicationScoped
class NoExchangeRates implements ExchangeRates {

  @Override
  public Optional<BigDecimal> rate(String from, String to, LocalDate day) {
    return Optional.empty();
  }
}
