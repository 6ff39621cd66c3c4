package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.OrderItem;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The lines of an order, as TikTok's {@code contents[]} tells them: {@code price} is of one piece.
 * What of a line cannot be understood is not known of it; the order does not suffer by it.
 */
final class OrderItems {

  static final int MOST = 200;

  private static final int LONGEST = 200;
  private static final int LONGEST_NUMBER = 40;
  private static final BigDecimal HIGHEST = new BigDecimal("99999999999");

  private OrderItems() {}

  /**
   * @param currency of the prices; null when none was told
   */
  static List<OrderItem> of(JsonNode properties, String currency) {
    List<OrderItem> items = new ArrayList<>();
    StreamSupport.stream(properties.path("contents").spliterator(), false)
        .limit(MOST)
        .map(content -> item(content, currency))
        .filter(OrderItems::saysSomething)
        .forEach(items::add);
    return items.isEmpty() ? ofIds(properties) : items;
  }

  private static OrderItem item(JsonNode content, String currency) {
    BigDecimal price = number(content, "price");
    BigDecimal told = number(content, "quantity");
    BigDecimal quantity = told == null || told.signum() == 0 ? null : told;
    return new OrderItem(
        text(content, "content_id"),
        text(content, "content_category"),
        text(content, "content_name"),
        quantity,
        price == null || currency == null ? null : amount(price, quantity, currency));
  }

  /** Without a quantity it is one piece. */
  private static Money amount(BigDecimal price, BigDecimal quantity, String currency) {
    BigDecimal amount = quantity == null ? price : price.multiply(quantity);
    return amount.compareTo(HIGHEST) > 0
        ? null
        : new Money(amount.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros(), currency);
  }

  /** Some clients name the products and nothing of them. */
  private static List<OrderItem> ofIds(JsonNode properties) {
    List<String> ids = Lenient.texts(properties.get("content_ids"));
    return (ids.isEmpty() ? Lenient.texts(properties.get("contents_ids")) : ids)
        .stream()
            .limit(MOST)
            .map(id -> new OrderItem(Characters.cut(id, LONGEST), null, null, null, null))
            .toList();
  }

  private static boolean saysSomething(OrderItem item) {
    return item.productId() != null || item.category() != null || item.name() != null;
  }

  private static String text(JsonNode content, String field) {
    String text = Lenient.first(content, field);
    return text == null ? null : Characters.cut(text, LONGEST);
  }

  private static BigDecimal number(JsonNode content, String field) {
    String text = Lenient.first(content, field);
    if (text == null || text.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return number.signum() < 0
              || Math.abs((long) number.scale()) > LONGEST_NUMBER
              || number.compareTo(HIGHEST) > 0
          ? null
          : number;
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
