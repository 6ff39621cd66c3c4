package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.Customer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a customer is new, in the fields in which shops, tag managers and Google's and Shopify's
 * plugins say it. What contradicts itself within one event says nothing.
 */
final class CustomerFields {

  private static final Map<String, Customer> WHEN_TRUE =
      Map.of(
          "new_customer", Customer.NEW,
          "is_new_customer", Customer.NEW,
          "first_order", Customer.NEW,
          "is_first_order", Customer.NEW,
          "returning_customer", Customer.RETURNING,
          "is_returning_customer", Customer.RETURNING);

  private static final List<String> COUNTS = List.of("orders_count", "customer_orders_count");
  private static final Set<String> YES = Set.of("true", "1", "yes");
  private static final Set<String> NO = Set.of("false", "0", "no");
  private static final Set<String> NEW = Set.of("new", "first_time", "first-time");
  private static final Set<String> RETURNING = Set.of("returning", "existing", "repeat");

  private CustomerFields() {}

  /** Null when nothing is said. */
  static Customer of(JsonNode properties) {
    Customer said = byType(Lenient.first(properties, "customer_type"));
    for (String field : WHEN_TRUE.keySet()) {
      Customer one = byFlag(WHEN_TRUE.get(field), Lenient.first(properties, field));
      if (one != null && said != null && one != said) {
        return null;
      }
      said = one == null ? said : one;
    }
    for (String field : COUNTS) {
      said = said == null ? byCount(Lenient.first(properties, field)) : said;
    }
    return said;
  }

  private static Customer byType(String type) {
    String word = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return NEW.contains(word) ? Customer.NEW : RETURNING.contains(word) ? Customer.RETURNING : null;
  }

  private static Customer byFlag(Customer whenTrue, String flag) {
    String word = flag == null ? "" : flag.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return whenTrue;
    }
    return !NO.contains(word) ? null : whenTrue == Customer.NEW ? Customer.RETURNING : Customer.NEW;
  }

  /** Of orders with this one. */
  private static Customer byCount(String count) {
    return count == null || !count.matches("[1-9]\\d{0,8}")
        ? null
        : count.equals("1") ? Customer.NEW : Customer.RETURNING;
  }
}
