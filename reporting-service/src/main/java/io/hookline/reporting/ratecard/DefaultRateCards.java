package io.hookline.reporting.ratecard;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives every brand its first cards when the feed first speaks of it. */
@Singleton
class DefaultRateCards implements FeedSubscription {

  private final RateCardRepository cards;
  private final Outbox outbox;

  DefaultRateCards(RateCardRepository cards, Outbox outbox) {
    this.cards = cards;
    this.outbox = outbox;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    changes.stream()
        .filter(change -> change.name().startsWith("Brand"))
        .map(change -> change.data().path("currency").asText())
        .findFirst()
        .ifPresent(currency -> outbox.append(brand, addDefaults(brand, currency)));
  }

  private List<RateCardEvent> addDefaults(String brand, String currency) {
    return cards.addDefaults(brand, currency).stream()
        .<RateCardEvent>map(RateCardEvent.Added::new)
        .toList();
  }
}
