package io.hookline.reporting.readmodel;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Links, their clicks by day, conversions and whom they are credited to. */
@Singleton
class AttributionFeed implements FeedSubscription {

  private static final List<Projection> PROJECTIONS =
      List.of(
          Projection.of("link.sql", "LinkCreated"),
          Projection.of("link-day-clicks.sql", "ClicksCounted"),
          Projection.of("conversion.sql", "ConversionRecorded"),
          Projection.of("credit.sql", "CreditDecided"));

  private final ReadModel readModel;

  AttributionFeed(ReadModel readModel) {
    this.readModel = readModel;
  }

  @Override
  public String feed() {
    return "attribution";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    readModel.write(brand, changes, PROJECTIONS);
  }
}
