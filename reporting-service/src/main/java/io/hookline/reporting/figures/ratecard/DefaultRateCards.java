package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;

/** Gives every brand its first cards. */
@Singleton
class DefaultRateCards implements BrandSetup {

  private final RateCardRepository cards;
  private final Outbox outbox;

  DefaultRateCards(RateCardRepository cards, Outbox outbox) {
    this.cards = cards;
    this.outbox = outbox;
  }

  @Override
  public void setUp(BrandFacts brand) {
    outbox.append(
        brand.slug(),
        cards.addDefaults(brand.slug(), brand.currency()).stream()
            .map(RateCardEvent.Added::new)
            .toList());
  }
}
