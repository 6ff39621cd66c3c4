package io.hookline.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.feed.Subscribers;
import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;

/** Hands changes of sisters to a service as its poller does, in a transaction. */
public final class Feeds {

  private Feeds() {}

  public static void apply(ObjectNode... changes) {
    apply(List.of(changes));
  }

  public static void apply(List<ObjectNode> changes) {
    for (ObjectNode change : changes) {
      page(List.of(change));
    }
  }

  /** Applies changes of one feed at once. */
  public static void page(List<ObjectNode> changes) {
    List<CloudEvent> page = read(changes);
    String feed = page.get(0).source().replace("/", "").replace("-service", "");
    QuarkusTransaction.requiringNew()
        .run(() -> CDI.current().select(Subscribers.class).get().tell(feed, page));
  }

  private static List<CloudEvent> read(List<ObjectNode> changes) {
    ObjectMapper json = CDI.current().select(ObjectMapper.class).get();
    List<CloudEvent> events = new ArrayList<>();
    for (ObjectNode change : changes) {
      try {
        events.add(json.treeToValue(change, CloudEvent.class));
      } catch (JsonProcessingException broken) {
        throw new IllegalArgumentException(broken);
      }
    }
    return events;
  }
}
