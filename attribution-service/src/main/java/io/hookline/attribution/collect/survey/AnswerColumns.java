package io.hookline.attribution.collect.survey;

import io.hookline.attribution.collect.ingest.WrittenTime;
import io.hookline.kit.value.NoValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings of the exports of KnoCommerce, Fairing, Zigpoll and Typeform. Of several of one field
 * the first that says something counts.
 */
final class AnswerColumns {

  private static final Map<String, List<String>> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put(
        "survey", List.of("question", "Question prompt", "Question title", "Survey question"));
    HEADINGS.put(
        "answer", List.of("response", "Response value", "Answer text", "Selected answer", "Value"));
    HEADINGS.put(
        "answeredAt",
        List.of(
            "response_provided_at",
            "Response provided at",
            "inserted_at",
            "Created at",
            "created_at",
            "Submitted at",
            "Submit Date (UTC)",
            "Response date",
            "Completed at",
            "Date",
            "Timestamp"));
    HEADINGS.put("orderId", List.of("order_id", "Order", "Shopify order ID"));
    HEADINGS.put("orderNumber", List.of("order_number", "Order Name", "order_name", "Order No"));
    HEADINGS.put("email", List.of("Customer email", "customer_email", "E-mail", "Email address"));
    HEADINGS.put("place", List.of("Location", "Store", "Branch"));
  }

  private AnswerColumns() {}

  static List<String> all() {
    return HEADINGS.values().stream().flatMap(List::stream).toList();
  }

  static List<String> of(String field) {
    return HEADINGS.getOrDefault(field, List.of());
  }

  /** The cells by our own names, with instants as we write them. */
  static Map<String, String> read(Map<String, String> cells) {
    Map<String, String> own = new LinkedHashMap<>(cells);
    HEADINGS.values().forEach(own.keySet()::removeAll);
    HEADINGS.forEach(
        (field, headings) ->
            headings.stream()
                .filter(heading -> cells.containsKey(heading) && !NoValue.is(cells.get(heading)))
                .findFirst()
                .ifPresent(heading -> own.putIfAbsent(field, cells.get(heading))));
    own.values().removeIf(NoValue::is);
    own.computeIfPresent(
        "answeredAt",
        (field, written) -> WrittenTime.read(written).map(Object::toString).orElse(written));
    return own;
  }
}
