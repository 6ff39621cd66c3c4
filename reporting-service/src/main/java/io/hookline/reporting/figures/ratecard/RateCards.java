package io.hookline.reporting.figures.ratecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about rate cards. */
@ApplicationScoped
public class RateCards {

  private final RateCardRepository repository;

  RateCards(RateCardRepository repository) {
    this.repository = repository;
  }

  /** The cards that hold on a day of the brand, by the network's name: the highest version each. */
  public Map<String, RateCard> on(String brand, LocalDate day) {
    return repository.on(brand, day).stream()
        .collect(Collectors.toMap(card -> card.network().name(), Function.identity()));
  }
}
