package io.hookline.local.identity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names and values of a query or a posted form; of a name given twice the first counts.
 *
 * @param values in the order in which they came
 */
record Form(Map<String, String> values) {

  static Form parse(String encoded) {
    Map<String, String> values = new LinkedHashMap<>();
    if (encoded != null) {
      for (String pair : encoded.split("&")) {
        String[] parts = pair.split("=", 2);
        values.putIfAbsent(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
      }
    }
    return new Form(values);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  Form with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new Form(changed);
  }

  String encoded() {
    return values.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
