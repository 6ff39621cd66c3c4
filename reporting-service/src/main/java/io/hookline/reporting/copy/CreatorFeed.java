package io.hookline.reporting.copy;

import io.hookline.kit.access.BrandCopies;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Brands, creators, partnerships and promo codes. */
@Singleton
class CreatorFeed implements FeedSubscription {

  private static final List<Copy> COPIES =
      List.of(
          Copy.of("creator.sql", "CreatorRegistered", "CreatorUpdated"),
          Copy.of(
              "partnership.sql",
              "PartnershipDrafted",
              "PartnershipUpdated",
              "PartnershipActivated",
              "PartnershipEnded"),
          Copy.of("promo-code.sql", "PromoCodeIssued"));

  private final BrandCopies brands;
  private final Copies copies;

  CreatorFeed(BrandCopies brands, Copies copies) {
    this.brands = brands;
    this.copies = copies;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    brands.apply(changes);
    copies.write(brand, changes, COPIES);
  }
}
