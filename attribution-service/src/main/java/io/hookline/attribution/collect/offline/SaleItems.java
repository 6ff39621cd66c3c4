package io.hookline.attribution.collect.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.input.SaleChannel;
import io.hookline.kit.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sale as events. A row that is sent again makes the same event ids: of the order and of what
 * happened to it, for a refund also of its instant and amount.
 */
final class SaleItems {

  private final NewSale sale;
  private final SaleContext context;
  private final List<Violation> violations = new ArrayList<>();

  private SaleItems(NewSale sale, SaleContext context) {
    this.sale = sale;
    this.context = context;
  }

  /**
   * One event, or two where the row tells of a sale that was given back.
   *
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  static List<ObjectNode> of(NewSale sale, SaleContext context) {
    return new SaleItems(sale, context).events();
  }

  private List<ObjectNode> events() {
    String event = event();
    Instant at = at();
    String value = amount("value", sale.value());
    boolean back = event.equals(SaleWords.REFUND) || value != null && value.startsWith("-");
    String order = back && sale.originalOrderId() != null ? sale.originalOrderId() : sale.orderId();
    if (order == null && sale.eventId() == null) {
      violations.add(new Violation("orderId", "or eventId is needed, to know the row again"));
    }
    for (String id : new String[] {sale.orderId(), sale.eventId(), sale.originalOrderId()}) {
      if (SaleImport.ADDRESS.equals(id)) {
        violations.add(new Violation("orderId", "must not be an e-mail address"));
      }
    }
    if (value != null && sale.currency() == null) {
      violations.add(new Violation("currency", "is needed with a value"));
    }
    Violation.requireNone(violations);
    List<ObjectNode> events = new ArrayList<>();
    String id = sale.eventId() != null ? sale.eventId() : id(event, order, back, at, value);
    String number = order == null ? id : order;
    events.add(item(event, id, number, at, value, back));
    if (event.equals(SaleWords.PURCHASE)
        && sale.status() != null
        && SaleWords.isRefunded(sale.status())) {
      events.add(item(SaleWords.REFUND, "refunded:" + number, number, at, null, true));
    }
    return events;
  }

  private String event() {
    if (sale.status() != null && SaleWords.isTakenBack(sale.status())) {
      return SaleWords.CANCELLATION;
    }
    String written = sale.event() != null ? sale.event() : sale.stage();
    if (written == null) {
      return SaleWords.PURCHASE;
    }
    String event = SaleWords.event(written);
    if (event == null) {
      violations.add(
          new Violation(
              sale.event() != null ? "event" : "stage",
              "is no word that is known; Purchase, Refund, CancelOrder, Lead and QualifiedLead are"));
      return SaleWords.PURCHASE;
    }
    return event;
  }

  private Instant at() {
    if (sale.occurredAt() == null) {
      violations.add(new Violation("occurredAt", "is needed"));
      return Instant.EPOCH;
    }
    try {
      String written = sale.occurredAt() + (sale.time() == null ? "" : " " + sale.time());
      return SaleTime.read(
          written,
          context.zone(),
          sale.dateOrder() == null ? null : sale.dateOrder().equals("DMY"));
    } catch (SaleTime.Unclear unclear) {
      violations.add(new Violation("occurredAt", unclear.getMessage()));
      return Instant.EPOCH;
    }
  }

  private String amount(String field, String written) {
    if (written == null) {
      return null;
    }
    return SaleAmount.read(written)
        .orElseGet(
            () -> {
              violations.add(
                  new Violation(field, "must be an amount that can be read in one way: 1234.00"));
              return null;
            });
  }

  private String id(String event, String order, boolean back, Instant at, String value) {
    String whose = sale.originalOrderId() != null ? sale.orderId() : null;
    if (whose != null) {
      return event + ":" + order + ":" + whose;
    }
    return event + ":" + order + (back ? ":" + at.getEpochSecond() + ":" + value : "");
  }

  private ObjectNode item(
      String event, String id, String order, Instant at, String value, boolean back) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("event", event);
    item.put("event_id", id);
    item.put("event_time", at.getEpochSecond());
    ObjectNode user = item.putObject("user");
    put(user, "email", sale.email());
    put(user, "phone", sale.phone());
    put(user, "external_id", sale.externalId());
    put(user, "country", sale.country());
    ObjectNode properties = item.putObject("properties");
    boolean lead = event.equals(SaleWords.LEAD) || event.equals(SaleWords.QUALIFIED);
    if (lead) {
      item.putObject("lead").put("lead_id", order);
    } else {
      properties.put("order_id", order);
    }
    put(properties, "value", value);
    put(
        properties,
        "currency",
        sale.currency() == null ? null : sale.currency().toUpperCase(Locale.ROOT));
    put(properties, "place", context.place());
    context
        .channel()
        .map(SaleChannel::name)
        .ifPresent(name -> properties.put("event_channel", name));
    if (back && sale.originalOrderId() != null) {
      put(properties, "refund_id", sale.orderId());
    }
    if (sale.promoCodes() != null) {
      sale.promoCodes().forEach(properties.putArray("discount_codes")::add);
    }
    if (sale.hasProduct()) {
      addProduct(item, sale);
    }
    return item;
  }

  /** A further line of an order, which tells nothing but a product. */
  static void addProduct(ObjectNode event, NewSale line) {
    ObjectNode properties = (ObjectNode) event.get("properties");
    ObjectNode content = properties.withArrayProperty("contents").addObject();
    put(content, "content_id", line.productId());
    put(content, "content_name", line.productName());
    put(content, "content_category", line.category());
    put(content, "quantity", plain(line.quantity()));
    put(content, "price", plain(line.price()));
  }

  /** What is no number is not known of the product; the sale does not suffer by it. */
  private static String plain(String written) {
    return written == null ? null : SaleAmount.read(written).orElse(null);
  }

  private static void put(ObjectNode parent, String field, String text) {
    if (text != null) {
      parent.put(field, text);
    }
  }
}
