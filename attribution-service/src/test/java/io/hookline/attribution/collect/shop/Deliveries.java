package io.hookline.attribution.collect.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** In which orders deliveries may come. */
final class Deliveries {

  private Deliveries() {}

  /** Each letter is one. */
  static Stream<String> inAnyOrder(String letters) {
    return orders(letters).stream();
  }

  private static List<String> orders(String letters) {
    if (letters.isEmpty()) {
      return List.of("");
    }
    List<String> orders = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      char first = letters.charAt(i);
      for (String rest : orders(letters.substring(0, i) + letters.substring(i + 1))) {
        orders.add(first + rest);
      }
    }
    return orders;
  }
}
