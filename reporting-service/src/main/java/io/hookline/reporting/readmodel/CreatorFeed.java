package io.hookline.reporting.readmodel;

import io.hookline.kit.access.BrandCopies;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Brands, creators, partnerships and promo codes. */
@Singleton
class CreatorFeed implements FeedSubscription {

  private static final List<Projection> PROJECTIONS =
      List.of(
          Projection.of("creator.sql", "CreatorRegistered", "CreatorUpdated"),
          Projection.of(
              "partnership.sql",
              "PartnershipDrafted",
              "PartnershipUpdated",
              "PartnershipActivated",
              "PartnershipEnded"),
          Projection.of("promo-code.sql", "PromoCodeIssued"));

  private final BrandCopies brands;
  private final ReadModel readModel;

  CreatorFeed(BrandCopies brands, ReadModel readModel) {
    this.brands = brands;
    this.readModel = readModel;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    brands.apply(changes);
    readModel.write(brand, changes, PROJECTIONS);
  }
}
