package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.ingest.Receipt;
import io.hookline.attribution.collect.ingest.ReceiptStatus;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes events of what a shop tells, in the brand's scope and outside of transactions. What a crash
 * leaves undone is done when the platform sends it again: the events first, which know themselves,
 * then what is remembered of them.
 */
@ApplicationScoped
class HearShops {

  private final EventSources sources;
  private final TakeEvents events;
  private final ShopRows rows;

  HearShops(EventSources sources, TakeEvents events, ShopRows rows) {
    this.sources = sources;
    this.events = events;
    this.rows = rows;
  }

  /** Returns what became of it. */
  DeliveryRow hear(KnownShop shop, Delivery delivery, Heard heard) {
    return hear(shop, delivery, List.of(heard)).get(0);
  }

  /** Of several documents of one delivery, in their order. */
  List<DeliveryRow> hear(KnownShop shop, Delivery delivery, List<Heard> documents) {
    Optional<Sender> sender =
        sources.of(shop.brand(), shop.eventSource()).filter(Sender::connected);
    if (sender.isEmpty()) {
      List<DeliveryRow> none =
          documents.stream()
              .map(
                  one ->
                      new DeliveryRow(delivery, one.orderId(), DeliveryOutcome.NOT_CONNECTED, null))
              .toList();
      rows.record(shop.id(), List.of(), List.of(), Map.of(), none);
      return none;
    }
    LatestVersions versions = rows.latest(shop, documents);
    List<Heard> heard = versions.of(documents);
    List<Telling> unknown =
        rows.unknown(shop.id(), heard.stream().flatMap(one -> one.tellings().stream()).toList());
    Map<Telling, String> refused = take(sender.get(), delivery, unknown);
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
          events.take(sender, said.stream().map(Telling::asEvent).toList(), delivery.requestId())) {
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
