package io.hookline.reporting.report.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a page: the brand, and what stands in the query.
 *
 * @param query in the order in which it is written; parts that say nothing are not in it
 */
record Address(String brand, Map<String, String> query) {

  /** The same, with a part; an empty one takes it away. */
  Address with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(query);
    if (value == null || value.isEmpty()) {
      other.remove(name);
    } else {
      other.put(name, value);
    }
    return new Address(brand, other);
  }

  Address without(List<String> names) {
    Map<String, String> other = new LinkedHashMap<>(query);
    other.keySet().removeAll(names);
    return new Address(brand, other);
  }

  String href() {
    String text =
        query.entrySet().stream()
            .map(part -> part.getKey() + "=" + encoded(part.getValue()))
            .collect(Collectors.joining("&"));
    return "/reports/" + brand + (text.isEmpty() ? "" : "?" + text);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
