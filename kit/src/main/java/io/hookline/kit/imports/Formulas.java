package io.hookline.kit.imports;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running cells as formulas, in a way that can be undone: one apostrophe
 * more in front when a file is written, one less when it is read.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class Formulas {

  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Formulas() {}

  static String disarm(String cell) {
    return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
  }

  static String restore(String cell) {
    return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
