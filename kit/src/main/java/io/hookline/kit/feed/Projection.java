package io.hookline.kit.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.outbox.CloudEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Keeps a table of one kind of a sister's resources, with one statement for a page of changes. */
public class Projection implements FeedSubscription {

  private final Jdbi jdbi;
  private final String feed;
  private final String resource;
  private final String upsert;

  /**
   * @param upsert takes {@code :brand} and {@code :rows}, a JSON array of the resources' states, in
   *     which a resource may come several times and a newer one before an older. Fields that it
   *     does not name are passed over, so that a sister may add some at any time. Each has the
   *     event's time as {@code recordedAt}, which replaces a field of that name: when the sister
   *     told the state, the same however often the feed is read.
   */
  public Projection(Jdbi jdbi, String feed, String resource, String upsert) {
    this.jdbi = jdbi;
    this.feed = feed;
    this.resource = resource;
    this.upsert = upsert;
  }

  @Override
  public String feed() {
    return feed;
  }

  @Override
  public String resource() {
    return resource;
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    jdbi.useHandle(
        handle ->
            handle.createUpdate(upsert).bind("brand", brand).bind("rows", rows(changes)).execute());
  }

  /** The JSON array that statements take as {@code :rows}. */
  public static String rows(List<CloudEvent> changes) {
    return changes.stream().map(Projection::row).collect(Collectors.joining(",", "[", "]"));
  }

  private static String row(CloudEvent change) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    change.data().properties().forEach(field -> row.set(field.getKey(), field.getValue()));
    return row.put("recordedAt", change.time().toString()).toString();
  }
}
