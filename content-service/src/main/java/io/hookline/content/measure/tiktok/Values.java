package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.value.NoValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The fields of one thing that TikTok tells. Numbers come as numbers or as text, ids as text or as
 * numbers of 19 digits; what is missing, null, empty or a word for nothing is null, never 0.
 */
final class Values {

  /** Beyond, a number of seconds is one of milliseconds: the year 5138. */
  private static final long SECONDS = 100_000_000_000L;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern HALF_OR_NUL = Pattern.compile("[\\x{0}\\x{D800}-\\x{DFFF}]");

  private final JsonNode fields;
  private final Unknown unknown;

  Values(JsonNode fields, Unknown unknown) {
    this.fields = fields;
    this.unknown = unknown;
  }

  /** The same, to be looked at without telling what is unknown in it. */
  Values quietly() {
    return new Values(fields, new Unknown());
  }

  /** As PostgreSQL takes it: without U+0000 and halves of characters. Empty text is text. */
  String text(String field) {
    JsonNode value = fields.path(field);
    return value.isValueNode() && !value.isNull()
        ? HALF_OR_NUL.matcher(value.asText()).replaceAll("\uFFFD")
        : null;
  }

  /** A text that names something; empty or {@code undefined} is none. */
  String name(String field) {
    String text = text(field);
    return text == null || NoValue.is(text) ? null : text.strip();
  }

  /** A count, which is never below 0. */
  Long count(String field) {
    BigDecimal number = number(field);
    return number == null ? null : number.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /** What a day has changed, below 0 where more was taken back. */
  Long change(String field) {
    BigDecimal number = number(field, LARGEST.negate());
    return number == null ? null : number.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /** A number that is not below 0. */
  BigDecimal number(String field) {
    return number(field, BigDecimal.ZERO);
  }

  private BigDecimal number(String field, BigDecimal least) {
    String text = name(field);
    if (text == null) {
      return null;
    }
    BigDecimal number = fields.path(field).isDouble() ? exact(field) : parsed(text);
    if (number == null || number.compareTo(least) < 0 || number.compareTo(LARGEST) > 0) {
      unknown.add(field, number == null ? "not a number" : "out of range");
      return null;
    }
    return number;
  }

  private BigDecimal exact(String field) {
    double number = fields.path(field).asDouble();
    return Math.abs(number) < Long.MAX_VALUE ? BigDecimal.valueOf(number) : LARGEST.add(LARGEST);
  }

  private static BigDecimal parsed(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  Boolean flag(String field) {
    String text = name(field);
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> null;
    };
  }

  /** An instant, told in seconds since 1970, or in milliseconds. */
  Instant instant(String field) {
    Long told = count(field);
    try {
      return told == null || told == 0
          ? null
          : told < SECONDS ? Instant.ofEpochSecond(told) : Instant.ofEpochMilli(told);
    } catch (DateTimeException outOfRange) {
      return null;
    }
  }

  /** The things in a list; none where it is missing or no list. */
  List<Values> list(String field) {
    return StreamSupport.stream(fields.path(field).spliterator(), false)
        .filter(JsonNode::isObject)
        .map(one -> new Values(one, unknown))
        .toList();
  }
}
