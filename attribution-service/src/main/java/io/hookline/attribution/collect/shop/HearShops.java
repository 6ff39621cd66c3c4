package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes events of what a shop tells, in the brand's scope and outside of transactions. A delivery
 * is heard as a whole or not at all, and those of one order one behind the other.
 */
@ApplicationScoped
class HearShops {

  /** Serialization failure and deadlock: the same delivery may well be heard now. */
  private static final Set<String> CROSSED = Set.of("40001", "40P01");

  /** A lock was not to be had in time. */
  private static final String WAITED = "55P03";

  private static final int TRIES = 3;

  private final EventSources sources;
  private final HearDelivery delivered;
  private final ShopTurns turns;
  private final ShopRows rows;

  HearShops(EventSources sources, HearDelivery delivered, ShopTurns turns, ShopRows rows) {
    this.sources = sources;
    this.delivered = delivered;
    this.turns = turns;
    this.rows = rows;
  }

  /** Returns what became of it. */
  DeliveryRow hear(KnownShop shop, Delivery delivery, Heard heard) {
    return hear(shop, delivery, List.of(heard)).get(0);
  }

  /**
   * Of several documents of one delivery, in their order.
   *
   * @throws Problem UNAVAILABLE when others of the shop take too long: nothing is heard, and the
   *     delivery is to be sent again
   */
  List<DeliveryRow> hear(KnownShop shop, Delivery delivery, List<Heard> documents) {
    Optional<Sender> sender =
        sources.of(shop.brand(), shop.eventSource()).filter(Sender::connected);
    if (sender.isEmpty()) {
      return notConnected(shop, delivery, documents);
    }
    return turns.take(shop.id(), () -> hear(sender.get(), shop, delivery, documents));
  }

  private List<DeliveryRow> notConnected(KnownShop shop, Delivery delivery, List<Heard> documents) {
    List<DeliveryRow> none =
        documents.stream()
            .map(
                one ->
                    new DeliveryRow(delivery, one.orderId(), DeliveryOutcome.NOT_CONNECTED, null))
            .toList();
    rows.record(shop.id(), List.of(), List.of(), Map.of(), none);
    return none;
  }

  private List<DeliveryRow> hear(
      Sender sender, KnownShop shop, Delivery delivery, List<Heard> documents) {
    for (int tries = 1; ; tries++) {
      try {
        return delivered.hear(sender, shop, delivery, documents);
      } catch (RuntimeException failure) {
        String state = state(failure);
        if (WAITED.equals(state)) {
          throw ShopTurns.busy();
        }
        if (state == null || !CROSSED.contains(state) || tries == TRIES) {
          throw failure;
        }
      }
    }
  }

  /** Null for what is no word of the database. */
  private static String state(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return refused.getSQLState();
      }
    }
    return null;
  }
}
