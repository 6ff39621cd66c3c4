package io.hookline.reporting;

import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;

/** Hands changes to the service as the poller does: a transaction, a brand, all subscriptions. */
public final class Feeds {

  private Feeds() {}

  public static void apply(CloudEvent... changes) {
    apply(List.of(changes));
  }

  public static void apply(List<CloudEvent> changes) {
    for (CloudEvent change : changes) {
      page(List.of(change));
    }
  }

  /** Applies changes of one brand and one feed at once. */
  public static void page(List<CloudEvent> changes) {
    String brand = changes.get(0).brand();
    String feed = changes.get(0).source().replace("/", "").replace("-service", "");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              CDI.current().select(RowSecurity.class).get().bind(brand);
              CDI.current().select(FeedSubscription.class).stream()
                  .filter(subscription -> subscription.feed().equals(feed))
                  .forEach(subscription -> subscription.apply(brand, changes));
            });
  }
}
