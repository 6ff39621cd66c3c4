package io.hookline.content.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formula with which spreadsheets show another text for an address. */
final class Hyperlink {

  private static final Pattern FORMULA =
      Pattern.compile(
          "=?\\s*HYPERLINK\\(\\s*\"([^\"]{1,2000})\"\\s*(?:[,;]\\s*\"?([^\"]{0,2000})\"?\\s*)?\\)",
          Pattern.CASE_INSENSITIVE);

  private Hyperlink() {}

  /** The address of {@code =HYPERLINK("https://…";"Open")}; null of anything else. */
  static String address(String formula) {
    if (formula == null || formula.length() > 5000 || !formula.contains("(")) {
      return null;
    }
    Matcher found = FORMULA.matcher(formula);
    return found.matches() ? found.group(1) : null;
  }
}
