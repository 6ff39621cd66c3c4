package io.hookline.kit.sample;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** Follows the things of the sister and writes down each change of them. */
@ApplicationScoped
public class ThingSubscription implements FeedSubscription {

  private final Jdbi jdbi;

  /** How many more changes are applied before the subscription breaks; negative for ever. */
  private final AtomicInteger untilBroken = new AtomicInteger(-1);

  /** What the database says to changes with an id of these. */
  private final Map<UUID, String> refused = new ConcurrentHashMap<>();

  ThingSubscription(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public void breakAfter(int changes) {
    untilBroken.set(changes);
  }

  /** From now on the database refuses a change, with this SQLSTATE. */
  public void refuse(String id, String sqlState) {
    refused.put(UUID.fromString(id), sqlState);
  }

  public void refuseNothing() {
    refused.clear();
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public String resource() {
    return "things";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    changes.forEach(this::hear);
  }

  private void hear(CloudEvent change) {
    if (untilBroken.getAndUpdate(left -> left < 0 ? left : left - 1) == 0) {
      throw new IllegalStateException("broken on purpose");
    }
    UUID id = change.id();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into heard (id, brand, type, version)"
                        + " values (:id, :brand, :type, :version)")
                .bind("id", id)
                .bind("brand", change.brand())
                .bind("type", change.name())
                .bind("version", change.data().path("version").asLong())
                .execute());
    if (refused.containsKey(id)) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "do $$ begin raise exception using errcode = '" + refused.get(id) + "'; end $$"));
    }
  }
}
