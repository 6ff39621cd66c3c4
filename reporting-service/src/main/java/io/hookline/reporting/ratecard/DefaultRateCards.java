package io.hookline.reporting.ratecard;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives every brand its first cards when the feed first speaks of it. */
@Singleton
class DefaultRateCards implements FeedSubscription {

  private final RateCardRepository cards;

  DefaultRateCards(RateCardRepository cards) {
    this.cards = cards;
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
        .ifPresent(currency -> cards.addDefaults(brand, currency));
  }
}
