package io.hookline.kit.export;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what somebody typed into a text field.
 *
 * <p>Source: OWASP, CSV Injection. A text that begins with one of {@code = + - @}, their full-width
 * forms, tab, carriage return or line feed gets an apostrophe in front; a number keeps its sign.
 */
final class Formulas {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final String ARMED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formulas() {}

  static String disarmed(String text) {
    boolean armed = !text.isEmpty() && ARMED.indexOf(text.charAt(0)) >= 0;
    return armed && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
