package io.hookline.attribution.collect.survey;

import io.hookline.attribution.collect.ingest.WrittenTime;
import io.hookline.bulk.imports.Headings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headings of the exports of KnoCommerce, Fairing, Zigpoll and Typeform. */
final class AnswerColumns {

  static final Headings HEADINGS = Headings.of(fields());

  private AnswerColumns() {}

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put(
        "survey", List.of("question", "Question prompt", "Question title", "Survey question"));
    fields.put(
        "answer", List.of("response", "Response value", "Answer text", "Selected answer", "Value"));
    fields.put(
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
    fields.put("orderId", List.of("order_id", "Order", "Shopify order ID"));
    fields.put("orderNumber", List.of("order_number", "Order Name", "order_name", "Order No"));
    fields.put("email", List.of("Customer email", "customer_email", "E-mail", "Email address"));
    fields.put("place", List.of("Location", "Store", "Branch"));
    return fields;
  }

  /** The cells by our own names, with instants as we write them. */
  static Map<String, String> read(Map<String, String> cells) {
    Map<String, String> own = HEADINGS.read(cells);
    own.computeIfPresent(
        "answeredAt",
        (field, written) -> WrittenTime.read(written).map(Object::toString).orElse(written));
    return own;
  }
}
