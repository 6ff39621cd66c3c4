package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.value.Characters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Reads fields of shops' documents, in which a number may be a text and nothing may be null or "".
 */
final class Doc {

  /** Reading a number takes time that grows with the square of its digits. */
  private static final int LONGEST_NUMBER = 40;

  private Doc() {}

  /** Null for nothing, "" and containers. */
  static String text(JsonNode parent, String field) {
    return text(parent.path(field));
  }

  static String text(JsonNode node) {
    if (!node.isValueNode() || node.isNull()) {
      return null;
    }
    String text = node.isNumber() ? plain(node) : node.asText();
    if (text == null) {
      return null;
    }
    String stripped = Characters.storable(text).strip();
    return stripped.isEmpty() ? null : stripped;
  }

  /** Null for a number that nobody means: written out, it would have millions of digits. */
  private static String plain(JsonNode number) {
    if (number.isFloatingPointNumber() && !Double.isFinite(number.doubleValue())) {
      return null;
    }
    BigDecimal value = number.decimalValue();
    return Math.abs((long) value.scale()) > LONGEST_NUMBER ? null : value.toPlainString();
  }

  /** The first of the fields that says something. */
  static String first(JsonNode parent, String... fields) {
    for (String field : fields) {
      String text = text(parent, field);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  static String or(String text, String other) {
    return text == null ? other : text;
  }

  /** Null for nothing, and for what is no number. */
  static BigDecimal number(JsonNode parent, String field) {
    return number(text(parent, field));
  }

  static BigDecimal number(String text) {
    if (text == null || text.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > LONGEST_NUMBER ? null : plain(number);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  /** The same amount is written in the same way, whoever told it. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal orZero(BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }

  /**
   * With an offset, without one as UTC ({@code _gmt} fields have none), or Unix seconds. Null for
   * nothing, and for what is no instant. To the microsecond, as it is kept.
   */
  static Instant instant(JsonNode parent, String field) {
    String text = text(parent, field);
    if (text == null) {
      return null;
    }
    try {
      if (text.matches("\\d{1,12}")) {
        return Instant.ofEpochSecond(Long.parseLong(text));
      }
      String iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T");
      Instant instant =
          iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})$")
              ? OffsetDateTime.parse(iso.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2")).toInstant()
              : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
      return instant.truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException noInstant) {
      return null;
    }
  }
}
