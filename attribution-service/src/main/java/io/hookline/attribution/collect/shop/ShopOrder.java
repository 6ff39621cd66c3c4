package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An order as a version of it says, whichever platform it is of.
 *
 * @param placedAt when it was placed
 * @param toldAt since when it is as this version says
 * @param writtenAt when this version was written, also where it was so from the beginning: of two
 *     that say otherwise whether the order stands, this tells which is the later one
 * @param total what the customer pays, with taxes and shipping, in the shop's currency; null
 *     unknown
 * @param contents lines in the shape of TikTok's {@code contents[]}, less what went back
 * @param user in the shape of TikTok's {@code user}, plain: it is hashed at the door
 * @param page where the visit began and came from
 * @param more other properties
 * @param counts whether it is an order to count: somebody has placed it
 * @param cancelledAt null while it stands
 */
record ShopOrder(
    String id,
    Instant placedAt,
    Instant toldAt,
    Instant writtenAt,
    BigDecimal total,
    String currency,
    ArrayNode contents,
    List<String> codes,
    ObjectNode user,
    ObjectNode page,
    ObjectNode more,
    String partner,
    boolean counts,
    Instant cancelledAt,
    List<ShopRefund> refunds) {

  /**
   * Shops write an order in several steps: what they say of it so soon was so from the beginning.
   */
  private static final Duration FIRST = Duration.ofMinutes(1);

  /** Whether this version is the order as it was placed. */
  static boolean isFirst(Instant placedAt, Instant toldAt) {
    return !toldAt.isAfter(placedAt.plus(FIRST));
  }

  List<Telling> tellings() {
    List<Telling> tellings = new ArrayList<>();
    if (counts) {
      boolean first = isFirst(placedAt, toldAt);
      tellings.add(new Telling("order " + id, first ? placedAt : toldAt, told(), false));
      // A later version is no reason to think that the order was placed later.
      tellings.add(Telling.placed(id, placedAt, placed(), first));
    }
    for (ShopRefund refund : refunds) {
      tellings.add(refund.of(id, partner));
    }
    if (cancelledAt != null) {
      tellings.add(cancelled(id, cancelledAt, partner));
    }
    if (currency != null) {
      tellings.add(reopened());
    }
    return tellings;
  }

  static Telling cancelled(String order, Instant at, String partner) {
    ObjectNode event = event("CancelOrder", partner);
    event.putObject("properties").put("order_id", order).put("refund_id", "cancelled");
    return Telling.cancelled(order, at, event);
  }

  /** Of use where the order was cancelled and stands by now, and left out elsewhere. */
  private Telling reopened() {
    ObjectNode event = event("CancelOrder", partner);
    event
        .putObject("properties")
        .put("order_id", id)
        .put("refund_id", "cancelled")
        .put("reopened", true)
        .put("currency", currency);
    return Telling.reopened(id, writtenAt, event);
  }

  private ObjectNode placed() {
    ObjectNode event = event("Purchase", partner);
    shopper(event);
    ObjectNode properties = event.putObject("properties").put("order_id", id);
    codes(properties);
    return event;
  }

  private ObjectNode told() {
    ObjectNode event = event("Purchase", partner);
    shopper(event);
    ObjectNode properties = event.putObject("properties").put("order_id", id);
    if (total != null) {
      properties.put("value", total).put("currency", currency);
    }
    if (!contents.isEmpty()) {
      properties.set("contents", contents);
    }
    codes(properties);
    properties.setAll(more);
    return event;
  }

  private void shopper(ObjectNode event) {
    event.set("user", user);
    if (!page.isEmpty()) {
      event.set("page", page);
    }
  }

  private void codes(ObjectNode properties) {
    if (!codes.isEmpty()) {
      codes.forEach(properties.putArray("coupon")::add);
    }
  }

  static ObjectNode event(String name, String partner) {
    return JsonNodeFactory.instance.objectNode().put("event", name).put("partner_name", partner);
  }
}
