package io.hookline.bulk.imports;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as reports write them: {@code 1,234.56}, {@code 1 234,56}, {@code 1.234}. What is none is
 * left as it is, to be refused with its field.
 */
public final class NumberCell {

  private static final String BLANKS = "[ \\u00A0\\u202F'’]";

  /** Groups of three, of one kind of separator. */
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}(?:(?:,\\d{3})+|(?:\\.\\d{3})+|(?:" + BLANKS + "\\d{3})+)");

  /** Groups of three, and a fraction behind another separator. */
  private static final Pattern ENGLISH =
      Pattern.compile("-?\\d{1,3}(?:(?:,|" + BLANKS + ")\\d{3})+(?:\\.\\d+)?");

  private static final Pattern CONTINENTAL =
      Pattern.compile("-?\\d{1,3}(?:(?:\\.|" + BLANKS + ")\\d{3})+,\\d+");

  /** A comma with other than three digits behind it parts a fraction. */
  private static final Pattern COMMA = Pattern.compile("-?\\d+,(?:\\d{1,2}|\\d{4,})");

  /** 1.234 is a thousand and more to some, a little more than one to others. */
  private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private NumberCell() {}

  public static String count(String cell) {
    return GROUPED.matcher(cell).matches() ? cell.replaceAll("[^-\\d]", "") : whole(cell);
  }

  /** Exports of data frames write 612.0. */
  private static String whole(String cell) {
    return cell.matches("-?\\d+\\.0{1,2}") ? cell.substring(0, cell.indexOf('.')) : cell;
  }

  /** Empty for what can be read in two ways. */
  public static Optional<String> amount(String cell) {
    if (TWO_WAYS.matcher(cell).matches()) {
      return Optional.empty();
    }
    if (CONTINENTAL.matcher(cell).matches() || COMMA.matcher(cell).matches()) {
      return Optional.of(cell.replaceAll("[^-\\d,]", "").replace(',', '.'));
    }
    return Optional.of(ENGLISH.matcher(cell).matches() ? cell.replaceAll("[^-.\\d]", "") : cell);
  }
}
