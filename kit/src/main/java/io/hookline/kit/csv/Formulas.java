package io.hookline.kit.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what somebody typed into a text field, in a way that can be
 * undone: one apostrophe more in front when a file is written, one less when it is read. A number
 * keeps its sign.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class Formulas {

  /** With the full-width forms, which some spreadsheets take for the same. */
  private static final Pattern ARMED =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private Formulas() {}

  public static String disarm(String cell) {
    return ARMED.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  public static String restore(String cell) {
    return cell.startsWith("'") && ARMED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
