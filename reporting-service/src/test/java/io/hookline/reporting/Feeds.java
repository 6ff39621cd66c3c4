package io.hookline.reporting;

import io.hookline.kit.feed.Subscribers;
import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;

/** Hands changes to the service as the poller does, in a transaction. */
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

  /** Applies changes of one feed at once. */
  public static void page(List<CloudEvent> changes) {
    String feed = changes.get(0).source().replace("/", "").replace("-service", "");
    QuarkusTransaction.requiringNew()
        .run(() -> CDI.current().select(Subscribers.class).get().tell(feed, changes));
  }
}
