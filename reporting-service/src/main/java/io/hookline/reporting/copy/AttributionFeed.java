package io.hookline.reporting.copy;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Links, their clicks by day, conversions and whom they are credited to. */
@Singleton
class AttributionFeed implements FeedSubscription {

  private static final List<Copy> COPIES =
      List.of(
          Copy.of("link.sql", "LinkCreated"),
          Copy.of("link-day-clicks.sql", "ClicksCounted"),
          Copy.of("conversion.sql", "ConversionRecorded"),
          Copy.of("credit.sql", "ConversionCredited"));

  private final Copies copies;

  AttributionFeed(Copies copies) {
    this.copies = copies;
  }

  @Override
  public String feed() {
    return "attribution";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    copies.write(brand, changes, COPIES);
  }
}
