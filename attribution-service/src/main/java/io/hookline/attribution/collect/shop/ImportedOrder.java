package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An order of an export, of all its lines. */
final class ImportedOrder {

  private static final Set<String> NOT_PLACED =
      Set.of("pending payment", "failed", "draft", "checkout-draft", "expired", "trash");

  private static final Set<String> OFF = Set.of("voided", "cancelled", "canceled");

  private static final Pattern OFFSET = Pattern.compile(".*(Z|[+-]\\d{2}:?\\d{2})$");
  private static final Pattern NOTE = Pattern.compile("(?m)^\\s*_?(\\w+)\\s*[:=]\\s*(\\S+)\\s*$");

  private ImportedOrder() {}

  /**
   * @param lines the order's, in the order of the file
   * @param zone of instants without an offset
   */
  static Heard of(KnownShop shop, List<NewShopOrder> lines, ZoneId zone, Instant now) {
    NewShopOrder head =
        lines.stream().filter(NewShopOrder::startsOrder).findFirst().orElse(lines.get(0));
    String id = shop.orderId(Doc.or(head.orderId(), head.number()), head.number());
    Instant placed = instant(head.placedAt(), zone);
    if (placed == null) {
      return Heard.nothing(
          DeliveryOutcome.UNREADABLE, "A product without its order stands in the file.", id);
    }
    String status = head.status() == null ? "" : head.status().toLowerCase(Locale.ROOT);
    if (NOT_PLACED.contains(status)) {
      return Heard.nothing(DeliveryOutcome.NOT_PLACED, "Its status is " + status + ".", id);
    }
    Instant cancelled = instant(head.cancelledAt(), zone);
    ShopOrder order =
        new ShopOrder(
            id,
            placed,
            placed,
            placed,
            Doc.number(head.total()),
            head.currency(),
            contents(lines),
            head.codes() == null ? List.of() : List.of(head.codes()),
            user(head),
            page(shop, head),
            JsonNodeFactory.instance.objectNode(),
            partner(shop, head),
            true,
            cancelled == null && OFF.contains(status) ? placed : cancelled,
            refunds(id, head, placed));
    OrderFacts facts =
        new OrderFacts(
            id,
            head.number(),
            placed,
            placed,
            head.currency(),
            Doc.number(head.total()),
            Doc.number(head.tax()),
            Doc.number(head.shipping()),
            Doc.number(head.discount()),
            head.channel(),
            head.location(),
            head.status(),
            order.cancelledAt() != null,
            true,
            null);
    return Heard.of(id, order.tellings(), List.of(facts));
  }

  /** An export says how much went back, not when. */
  private static List<ShopRefund> refunds(String id, NewShopOrder head, Instant placed) {
    BigDecimal refunded = Doc.number(head.refunded());
    return refunded == null || refunded.signum() == 0
        ? List.of()
        : List.of(ShopRefund.inAll("export-" + id, refunded.abs(), head.currency(), placed));
  }

  private static ArrayNode contents(List<NewShopOrder> lines) {
    ArrayNode contents = JsonNodeFactory.instance.arrayNode();
    for (NewShopOrder line : lines) {
      BigDecimal quantity = Doc.number(line.quantity());
      if (quantity == null
          || quantity.signum() <= 0
          || line.productId() == null && line.productName() == null) {
        continue;
      }
      ObjectNode content = contents.addObject().put("quantity", quantity);
      content.put("content_id", Doc.or(line.productId(), line.productName()));
      content.put("content_name", Doc.or(line.productName(), line.productId()));
      BigDecimal price = Doc.number(line.price());
      if (price != null) {
        BigDecimal paid =
            price.multiply(quantity).subtract(Doc.orZero(Doc.number(line.lineDiscount())));
        content.put(
            "price",
            Doc.plain(paid.max(BigDecimal.ZERO).divide(quantity, 4, RoundingMode.HALF_EVEN)));
      }
    }
    return contents;
  }

  private static ObjectNode user(NewShopOrder head) {
    return new UserFields()
        .put("email", head.email())
        .put("phone", head.phone())
        .put("external_id", head.customerId())
        .put("country", head.country())
        .clicks(notes(head))
        .node();
  }

  private static ObjectNode page(KnownShop shop, NewShopOrder head) {
    CartNotes notes = notes(head);
    return LandingPage.of(
        shop.domain(), notes.get("landing_site", "landing_page"), null, notes.tags());
  }

  /** Shopify writes note attributes in one cell, a line for each. */
  private static CartNotes notes(NewShopOrder head) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    if (head.notes() != null) {
      NOTE.matcher(head.notes())
          .results()
          .forEach(note -> list.addObject().put("name", note.group(1)).put("value", note.group(2)));
    }
    return new CartNotes(list, "name");
  }

  private static String partner(KnownShop shop, NewShopOrder head) {
    return head.channel() != null && head.channel().toLowerCase(Locale.ROOT).contains("tiktok")
        ? ShopPlatform.TIKTOK_SHOP.label()
        : shop.platform().label();
  }

  /** Null for nothing, and for what is no instant. */
  static Instant instant(String written, ZoneId zone) {
    if (written == null) {
      return null;
    }
    String iso =
        written
            .strip()
            .replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ T](\\d)", "$1T$2")
            .replaceFirst("^(.*T\\d{2}:\\d{2})(?=$|[ +-])", "$1:00")
            .replaceFirst(" (UTC|GMT)$", "Z")
            .replaceFirst(" ?([+-]\\d{2}):?(\\d{2})$", "$1:$2");
    try {
      if (OFFSET.matcher(iso).matches() && iso.contains("T")) {
        return OffsetDateTime.parse(iso).toInstant();
      }
      return iso.contains("T")
          ? LocalDateTime.parse(iso).atZone(zone).toInstant()
          : LocalDate.parse(iso).atStartOfDay(zone).toInstant();
    } catch (DateTimeException noInstant) {
      return null;
    }
  }
}
