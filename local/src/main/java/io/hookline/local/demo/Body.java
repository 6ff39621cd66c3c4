package io.hookline.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object in the making; unlike {@code Map.of} it keeps order and takes null. */
final class Body {

  private Body() {}

  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return body;
  }

  /** A figure with so many digits after the point. */
  static double rounded(double exact, int digits) {
    return BigDecimal.valueOf(exact).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
  }
}
