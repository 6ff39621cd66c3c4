package io.hookline.content.measure.networkfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a cell: {@code 1,234}, {@code 10.000}, {@code 1.2K}, {@code 1,2 Mio.},
 * {@code 61%}, {@code 1.2万}.
 *
 * @param negative whether a minus stands in front
 * @param digits with the points and commas between them
 * @param factor of the word behind, 1 for none
 * @param percent whether a percent sign stands behind
 */
record NumberText(boolean negative, String digits, BigDecimal factor, boolean percent) {

  /** A number of 40 characters is none of these. */
  private static final int LONGEST = 40;

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?) ?([.,]?\\d[\\d.,' ]*?)[ .]?([\\p{L}\\p{Lo}.]*) ?(%?)");

  private static final Pattern WHOLE = Pattern.compile("[0-9]+");
  private static final Pattern PLAIN = Pattern.compile("[-+0-9.,%]+");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}([ ']\\d{3})+([.,]\\d+)?");
  private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{2,3})+,\\d{3}");
  private static final Pattern BOTH_POINT = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}\\.\\d+");
  private static final Pattern BOTH_COMMA = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d+");
  private static final Pattern ONE_SIGN = Pattern.compile("(\\d*)([.,])(\\d+)");

  private static final Pattern VALUE = Pattern.compile("\\d*\\.?\\d+");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Null if the text is no number. */
  static NumberText of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    if (WHOLE.matcher(text).matches()) {
      return new NumberText(false, text, BigDecimal.ONE, false);
    }
    Matcher found = NUMBER.matcher(folded(text));
    if (!found.matches()) {
      return null;
    }
    Long factor = Magnitudes.of(found.group(3));
    String digits = found.group(2).strip();
    if (factor == null) {
      return null;
    }
    String joined = SPACED.matcher(digits).matches() ? digits.replaceAll("[ ']", "") : digits;
    return isWellParted(joined)
        ? new NumberText(
            found.group(1).equals("-"),
            joined,
            BigDecimal.valueOf(factor),
            !found.group(4).isEmpty())
        : null;
  }

  private static String folded(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String folded =
        Folded.of(text).replace('\u2212', '-').replaceFirst("^[\u2013\u2014](?=\\d)", "-");
    return folded.replace('٬', '\'').replace('٫', '.');
  }

  private static boolean isWellParted(String digits) {
    return WHOLE.matcher(digits).matches()
        || ONE_SIGN.matcher(digits).matches()
        || POINTS.matcher(digits).matches()
        || COMMAS.matcher(digits).matches()
        || BOTH_POINT.matcher(digits).matches()
        || BOTH_COMMA.matcher(digits).matches();
  }

  private boolean isPlain() {
    return digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
  }

  boolean isShortened() {
    return factor.compareTo(BigDecimal.ONE) != 0;
  }

  /** The mark that this number can only be written with; null if it says nothing. */
  Mark proof() {
    if (isPlain()) {
      return null;
    }
    if (POINTS.matcher(digits).matches() || BOTH_COMMA.matcher(digits).matches()) {
      return Mark.COMMA;
    }
    if (COMMAS.matcher(digits).matches() || BOTH_POINT.matcher(digits).matches()) {
      return Mark.POINT;
    }
    Matcher one = ONE_SIGN.matcher(digits);
    return one.matches() && !isOpen(one) ? Mark.of(one.group(2).charAt(0)) : null;
  }

  /** The sign of a number that is either: {@code 10.000}; null of any other. */
  Mark open() {
    if (isPlain()) {
      return null;
    }
    Matcher one = ONE_SIGN.matcher(digits);
    return one.matches() && isOpen(one) ? Mark.of(one.group(2).charAt(0)) : null;
  }

  private static boolean isOpen(Matcher one) {
    int whole = one.group(1).length();
    return one.group(3).length() == 3 && whole > 0 && whole < 4 && !one.group(1).startsWith("0");
  }

  /**
   * Its value; null where it is not written with this mark.
   *
   * @param mark null where no number of the table needs one
   */
  BigDecimal value(Mark mark) {
    if (proof() != null && proof() != mark || open() != null && mark == null) {
      return null;
    }
    String plain = digits;
    if (mark != null) {
      plain = digits.replace(String.valueOf(mark.other().sign()), "").replace(mark.sign(), '.');
    }
    if (!VALUE.matcher(plain).matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(plain).multiply(factor);
    value = percent ? value.divide(HUNDRED, 12, RoundingMode.HALF_UP).stripTrailingZeros() : value;
    return negative ? value.negate() : value;
  }
}
