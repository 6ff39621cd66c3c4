package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.ingest.Receipt;
import io.hookline.attribution.collect.ingest.ReceiptStatus;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hears a delivery in one transaction, behind a lock of its orders: what is said of an order hangs
 * on what was known of it, so nobody else may say something between, and what is remembered is what
 * was said, whenever it ends. By the database's own locks: replicas hear the same shop.
 */
@ApplicationScoped
class HearDelivery {

  private final TakeEvents events;
  private final ShopRows rows;
  private final OrderLocks locks;

  HearDelivery(TakeEvents events, ShopRows rows, OrderLocks locks) {
    this.events = events;
    this.rows = rows;
    this.locks = locks;
  }

  /** What became of its documents, in their order. */
  @Transactional
  public List<DeliveryRow> hear(
      Sender sender, KnownShop shop, Delivery delivery, List<Heard> documents) {
    locks.take(shop.id(), documents);
    LatestVersions versions = rows.latest(shop, documents);
    List<Heard> heard = versions.of(documents);
    List<Telling> unknown =
        rows.unknown(shop.id(), heard.stream().flatMap(one -> one.tellings().stream()).toList());
    Map<Telling, String> refused = take(sender, delivery, unknown);
    Set<Telling> taken = new HashSet<>(unknown);
    taken.removeAll(refused.keySet());
    List<DeliveryRow> outcomes = new ArrayList<>(heard.size());
    List<Heard> kept = new ArrayList<>();
    for (Heard one : heard) {
      DeliveryRow row = row(delivery, one, taken, refused);
      outcomes.add(row);
      if (row.outcome() != DeliveryOutcome.REFUSED) {
        kept.add(one);
      }
    }
    rows.record(shop.id(), List.copyOf(taken), kept, versions.changed(), outcomes);
    return outcomes;
  }

  /** Why some were refused. */
  private Map<Telling, String> take(Sender sender, Delivery delivery, List<Telling> unknown) {
    List<Telling> said = unknown.stream().filter(telling -> !telling.silent()).toList();
    Map<Telling, String> refused = new HashMap<>();
    if (!said.isEmpty()) {
      for (Receipt receipt :
          events.takeJoining(
              sender, said.stream().map(Telling::asEvent).toList(), delivery.requestId())) {
        if (receipt.status() == ReceiptStatus.REJECTED) {
          refused.put(said.get(receipt.index()), receipt.path() + ": " + receipt.reason());
        }
      }
    }
    return refused;
  }

  private static DeliveryRow row(
      Delivery delivery, Heard heard, Set<Telling> taken, Map<Telling, String> refused) {
    for (Telling telling : heard.tellings()) {
      if (refused.containsKey(telling)) {
        return new DeliveryRow(
            delivery, heard.orderId(), DeliveryOutcome.REFUSED, refused.get(telling));
      }
    }
    boolean known =
        heard.outcome() == DeliveryOutcome.TAKEN
            && !heard.saysMore()
            && heard.tellings().stream()
                .noneMatch(telling -> !telling.silent() && taken.contains(telling));
    return new DeliveryRow(
        delivery,
        heard.orderId(),
        known ? DeliveryOutcome.UNCHANGED : heard.outcome(),
        heard.reason());
  }
}
