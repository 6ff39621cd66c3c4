package io.hookline.kit.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/** Says in the caller's words what form a value of a type has. */
final class ExpectedForm {

  private ExpectedForm() {}

  /**
   * @param type null when it is not known
   */
  static String of(Class<?> type) {
    if (type == null) {
      return "has the wrong type";
    }
    if (type.isEnum()) {
      return "must be one of " + Arrays.toString(type.getEnumConstants());
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (type == BigDecimal.class) {
      return "must be a decimal number such as 1250.00; in JSON a string";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "must be a whole number";
    }
    if (type == String.class) {
      return "must be a string";
    }
    if (type == UUID.class) {
      return "must be a UUID";
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return type == LocalDate.class
          ? "must be a date such as 2026-11-27"
          : "must be a date with time and zone such as 2026-11-27T16:00:00Z";
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "must be an array";
    }
    return type.isRecord() ? "must be an object" : "has the wrong type";
  }

  /** Whether a parameter's text has the form; true for types that are not known here. */
  static boolean fits(Class<?> type, String text) {
    try {
      if (type == UUID.class) {
        return UUID.fromString(text) != null;
      }
      if (type == int.class || type == Integer.class) {
        return Integer.valueOf(text) != null;
      }
      if (type == long.class || type == Long.class) {
        return Long.valueOf(text) != null;
      }
      if (type == LocalDate.class) {
        return LocalDate.parse(text) != null;
      }
      if (type == Instant.class) {
        return Instant.parse(text) != null;
      }
      return !type.isEnum()
          || Arrays.stream(type.getEnumConstants())
              .anyMatch(constant -> ((Enum<?>) constant).name().equals(text));
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
