package io.hookline.attribution.collect.offline;

import io.hookline.bulk.imports.NumberCell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as tills write it: with a sign of its currency, in brackets or with the minus behind
 * where it was given back, with separators of any land.
 */
final class SaleAmount {

  private static final Pattern FORM =
      Pattern.compile(
          "([-\\u2212(]?)\\s*[A-Za-z]{0,3}\\p{Sc}?\\s*([-\\u2212]?)"
              + "(\\d[\\d.,'\\u2019 \\u00a0\\u202f]*?)\\s*[A-Za-z]{0,3}\\p{Sc}?\\s*"
              + "([-\\u2212)]?)");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private SaleAmount() {}

  /** As a plain number; empty for none, and for what can be read in two ways. */
  static Optional<String> read(String written) {
    Matcher amount = FORM.matcher(written);
    if (written.length() > 40 || !amount.matches()) {
      return Optional.empty();
    }
    String signs = amount.group(1) + amount.group(2) + amount.group(4);
    boolean less = !signs.isEmpty();
    if (signs.length() > 1 && !signs.equals("()")) {
      return Optional.empty();
    }
    return NumberCell.amount(amount.group(3))
        .filter(number -> NUMBER.matcher(number).matches())
        .map(number -> less ? "-" + number : number);
  }
}
