package io.hookline.kit.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what somebody typed into a text field, in a way that can be
 * undone: one apostrophe more in front when a file is written, one less when it is read; also
 * inside a cell, behind what separates cells in other countries. A number keeps its sign.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class Formulas {

  /** With the full-width forms, which some spreadsheets take for the same. */
  private static final String SIGN = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

  /** What some spreadsheets cut off in front of a formula. */
  private static final String BLANKS =
      "[ \\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]*";

  private static final String DIGITS = "\\d+(?:\\.\\d+)?";

  private static final Pattern ARMED =
      Pattern.compile("'*(?:" + BLANKS + "[" + SIGN + "]|[\\t\\r\\n]).*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile(BLANKS + "[+-]?" + DIGITS);

  private static final String SEPARATOR = "([;,\\t\\r\\n])";

  /** Where the rest of a cell would be a formula, if its separator ended a cell. */
  private static final Pattern ARMED_INSIDE =
      Pattern.compile(
          SEPARATOR
              + ("(?=['\"]*" + BLANKS + "[" + SIGN + "])")
              + ("(?!" + BLANKS + "[+-]?" + DIGITS + "(?:[;,\\t\\r\\n]|\\z))"));

  private static final Pattern DISARMED_INSIDE =
      Pattern.compile(SEPARATOR + "'(?=['\"]*" + BLANKS + "[" + SIGN + "])");

  /** The same in JSON, whose numbers are no formulas. */
  private static final Pattern ARMED_IN_JSON =
      Pattern.compile(
          ("([;,]['\"]*" + BLANKS + ")")
              + ("(?!-?" + DIGITS + "(?:[eE][+-]?\\d+)?[,\\]}])")
              + ("([" + SIGN + "])"));

  private Formulas() {}

  public static String disarm(String cell) {
    String inside = ARMED_INSIDE.matcher(cell).replaceAll("$1'");
    return ARMED.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + inside : inside;
  }

  /** JSON of the same meaning: the sign is written as its number. */
  public static String disarmJson(String json) {
    return ARMED_IN_JSON
        .matcher(json)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + "\\u%04x".formatted((int) found.group(2).charAt(0))));
  }

  public static String restore(String cell) {
    if (cell.indexOf('\'') < 0) {
      return cell;
    }
    String plain = cell.startsWith("'") && ARMED.matcher(cell).matches() ? cell.substring(1) : cell;
    return DISARMED_INSIDE.matcher(plain).replaceAll("$1");
  }
}
