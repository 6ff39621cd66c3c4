package io.hookline.attribution.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether two brands know the same, but for the numbers that they gave to it. */
final class SameKnowledge {

  private static final Map<String, String> WHAT = new LinkedHashMap<>();

  static {
    WHAT.put(
        "events",
        """
        select event, original_event, event_id, occurred_at, late, order_id, value, currency,
               encode(keys, 'hex')
          from event where brand = '%s'""");
    WHAT.put(
        "receipts of what is stored",
        "select event, event_id, count(*) from event where brand = '%s' group by event, event_id");
    WHAT.put(
        "conversions",
        """
        select order_numbers, order_id, occurred_at, late, original_value, original_currency, value,
               value_reported_at, customer, refunded, original_refunded,
               (select min(k.key) from identity_key k
                 where k.brand = c.brand and k.person_id = c.person_id)
          from conversion c where brand = '%s'""");
    WHAT.put(
        "events of conversions",
        """
        select c.order_id, e.event_id
          from conversion_event m
          join conversion c on c.brand = m.brand and c.id = m.conversion_id
          join event e on e.brand = m.brand and e.id = m.event_id
         where m.brand = '%s'""");
    WHAT.put(
        "persons",
        """
        select string_agg(key, ' ' order by key)
          from identity_key where brand = '%s' group by person_id""");
    WHAT.put(
        "refunds",
        """
        select order_key, kind, reference, told_amount, told_currency, occurred_at, status, amount,
               original_amount, excess
          from refund where brand = '%s'""");
  }

  private SameKnowledge() {}

  /** What only one of two brands knows, by what it is; empty when they know the same. */
  static List<String> differences(Connection owner, String one, String other) throws SQLException {
    List<String> differences = new ArrayList<>();
    try (Statement sql = owner.createStatement()) {
      for (Map.Entry<String, String> what : WHAT.entrySet()) {
        for (List<String> pair : List.of(List.of(one, other), List.of(other, one))) {
          String only =
              "select row_to_json(d)::text from (%s except all %s) d limit 3"
                  .formatted(
                      what.getValue().formatted(pair.get(0)),
                      what.getValue().formatted(pair.get(1)));
          try (ResultSet row = sql.executeQuery(only)) {
            while (row.next()) {
              differences.add(what.getKey() + ", only of " + pair.get(0) + ": " + row.getString(1));
            }
          }
        }
      }
    }
    return differences;
  }

  /** How many rows there are of each, as a text. */
  static String size(Connection owner, String brand) throws SQLException {
    List<String> sizes = new ArrayList<>();
    try (Statement sql = owner.createStatement()) {
      for (Map.Entry<String, String> what : WHAT.entrySet()) {
        String count = "select count(*) from (" + what.getValue().formatted(brand) + ") q";
        try (ResultSet row = sql.executeQuery(count)) {
          row.next();
          sizes.add(row.getLong(1) + " " + what.getKey());
        }
      }
    }
    return String.join(", ", sizes);
  }
}
