package io.hookline.attribution.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A telling of a refund.
 *
 * @param id what the refund gets when nobody has told it before
 * @param order null when the conversion is named
 * @param conversionId of an order without an id; else null
 * @param reference what tells it from other refunds of the order
 * @param amount null for all that is left
 * @param asOf what was told so is taken back, and told anew, behind this instant; null for
 *     occurredAt
 * @param eventSource who sent the event; of what was told here the lowest id
 */
public record ToldRefund(
    UUID id,
    OrderKey order,
    UUID conversionId,
    RefundKind kind,
    String reference,
    BigDecimal amount,
    String currency,
    Instant occurredAt,
    Instant asOf,
    Instant recordedAt,
    UUID eventSource)
    implements Part {

  /** What tells a refund from all others, as the database compares it. */
  public record Key(String order, RefundKind kind, String reference) {}

  public static final UUID HERE = new UUID(0, 0);

  /** Stands for all that went back of an order, as exports tell it; nobody's id reads so. */
  public static final String IN_ALL = "in-all";

  private static final String BY_SHOP = "refund:";
  private static final String BY_CLIENT = "event:";

  /** By the shop's id of the refund, the client's of the event, or as one of its own. */
  public static String reference(String refundId, String eventId, UUID own) {
    if (refundId != null) {
      return BY_SHOP + refundId;
    }
    return BY_CLIENT + (eventId == null ? own : eventId);
  }

  public Key key() {
    return new Key(orderKey(), kind, reference);
  }

  public String orderKey() {
    return order == null ? keyOf(conversionId) : order.text();
  }

  /** Of an order without an id. */
  public static String keyOf(UUID conversion) {
    return " " + conversion;
  }

  /** Empty for those of the brand, and where the conversion is named. */
  public String orderNumbers() {
    return order == null ? "" : order.numbers();
  }

  /** Null when the conversion is named. */
  public String orderId() {
    return order == null ? null : order.id();
  }
}
