package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.OrderId;
import io.hookline.kit.value.NoValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * What a Purchase, or what takes one back, says of the order; what it does not say is null, or no
 * code.
 *
 * @param event a Purchase of less than nothing is a Refund
 * @param orderId as ids are compared; as it was sent it stays in the event
 * @param value total of the order in its currency; 0 is a value, null is not known
 * @param promoCodes in upper case; whether they are the brand's codes is found out later
 */
record Purchase(
    String event, String orderId, BigDecimal value, String currency, List<String> promoCodes) {

  /** Reading a number takes time that grows with the square of its digits. */
  private static final int LONGEST_NUMBER = 100;

  private static final int WHOLE_DIGITS = 15;
  private static final int FRACTION_DIGITS = 4;

  /**
   * @throws RefusedItem when a part cannot be understood: a wrong value is worse than a refusal
   */
  static Purchase of(String event, JsonNode properties) {
    if (event.equals(EventName.CANCELLATION)) {
      return cancellation(event, properties);
    }
    if (EventName.TAKING_BACK.containsKey(event)) {
      return back(event, ofValue(event, properties));
    }
    if (!event.equals(EventName.PURCHASE)) {
      return new Purchase(event, null, null, null, List.of());
    }
    Purchase told = ofValue(event, properties);
    return told.value() != null && told.value().signum() < 0 ? back(EventName.REFUND, told) : told;
  }

  /** One that is taken back, as the order was paid after all, takes nothing. */
  private static Purchase cancellation(String event, JsonNode properties) {
    String order = orderOf(properties);
    if (!properties.path("reopened").asBoolean()) {
      return new Purchase(event, order, null, null, List.of());
    }
    String currency = currency(properties.path("currency"));
    if (currency == null) {
      throw new RefusedItem("properties.currency", "Missing data for required field.");
    }
    return new Purchase(event, order, BigDecimal.ZERO, currency, List.of());
  }

  private static String orderOf(JsonNode properties) {
    String order = orderId(properties.get("order_id"));
    if (order == null) {
      throw new RefusedItem("properties.order_id", "Missing data for required field.");
    }
    return order;
  }

  /** Whether it is written as a negative amount or not, it is what goes back. */
  private static Purchase back(String event, Purchase told) {
    if (told.orderId() == null) {
      throw new RefusedItem("properties.order_id", "Missing data for required field.");
    }
    return new Purchase(
        event,
        told.orderId(),
        told.value() == null ? null : told.value().abs(),
        told.currency(),
        List.of());
  }

  private static Purchase ofValue(String event, JsonNode properties) {
    JsonNode amount = ReportedAmount.of(properties.path("value"));
    BigDecimal value = value(ReportedAmount.number(amount));
    String currency = currency(ReportedAmount.currency(amount, properties.path("currency")));
    if (value != null && currency == null) {
      throw new RefusedItem("properties.currency", "Missing data for required field.");
    }
    return new Purchase(
        event,
        orderId(properties.get("order_id")),
        value,
        value == null ? null : currency,
        PromoCodes.of(properties));
  }

  private static String orderId(JsonNode node) {
    String sent = Lenient.text(node);
    String id = sent == null ? "" : OrderId.compared(sent);
    if (id.isEmpty() || NoValue.isAsId(sent) || NoValue.isAsId(id)) {
      return null;
    }
    if (id.length() > 200 || id.chars().anyMatch(c -> c < ' ') || Cleaner.hasEmail(id)) {
      throw new RefusedItem("properties.order_id", "Not a valid string.");
    }
    return id;
  }

  private static BigDecimal value(JsonNode node) {
    String text = Lenient.text(node);
    if (text == null) {
      return null;
    }
    if (text.length() > LONGEST_NUMBER) {
      throw new RefusedItem("properties.value", "Not a valid number.");
    }
    try {
      BigDecimal value = new BigDecimal(text);
      if (wholeDigits(value) > WHOLE_DIGITS || value.scale() > 1000) {
        throw new RefusedItem("properties.value", "Not a valid number.");
      }
      // Sums in binary floating point arrive as 33.300000000000004.
      BigDecimal rounded = value.setScale(FRACTION_DIGITS, RoundingMode.HALF_EVEN);
      if (wholeDigits(rounded) > WHOLE_DIGITS) {
        throw new RefusedItem("properties.value", "Not a valid number.");
      }
      return rounded;
    } catch (NumberFormatException notANumber) {
      throw new RefusedItem("properties.value", "Not a valid number.");
    }
  }

  private static long wholeDigits(BigDecimal value) {
    return (long) value.precision() - value.scale();
  }

  private static String currency(JsonNode node) {
    String text = Lenient.text(node);
    if (text == null) {
      return null;
    }
    try {
      return Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
    } catch (IllegalArgumentException unknown) {
      throw new RefusedItem("properties.currency", "Not a valid choice.");
    }
  }
}
