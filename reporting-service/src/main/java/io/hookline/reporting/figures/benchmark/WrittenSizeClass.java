package io.hookline.reporting.figures.benchmark;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size class as tables write it: {@code <100K}, {@code Below 100K}, {@code 5,000-10,000}, {@code
 * 100K-500K}, {@code 10M+}, {@code >10M}.
 *
 * @param from so many followers; null from none
 * @param below fewer than so many; null without end
 */
record WrittenSizeClass(Long from, Long below) {

  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s?([km])?";
  private static final Pattern BELOW =
      Pattern.compile("(?:<|below|under|less than|up to|fewer than)\\s*" + NUMBER);
  private static final Pattern ABOVE =
      Pattern.compile("(?:>|over|above|more than)\\s*" + NUMBER + "\\+?|" + NUMBER + "\\s?\\+");
  private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:-|–|—|to)\\s*" + NUMBER);

  static Optional<WrittenSizeClass> of(String written) {
    String said =
        written
            .toLowerCase(Locale.ROOT)
            .replaceAll("followers|fans", "")
            .replaceAll("[()]", "")
            .strip();
    Matcher below = BELOW.matcher(said);
    if (below.matches()) {
      return made(null, number(below, 1));
    }
    Matcher above = ABOVE.matcher(said);
    if (above.matches()) {
      return made(number(above, above.group(1) == null ? 3 : 1), null);
    }
    Matcher range = RANGE.matcher(said);
    return range.matches()
        ? made(number(range, 1, range.group(4)), number(range, 3))
        : Optional.empty();
  }

  private static Optional<WrittenSizeClass> made(Long from, Long below) {
    return from != null && below != null && from >= below
        ? Optional.empty()
        : Optional.of(new WrittenSizeClass(from, below));
  }

  private static Long number(Matcher matcher, int group) {
    return number(matcher, group, null);
  }

  /** In 100-500K the thousands of the second number are meant of the first too. */
  private static Long number(Matcher matcher, int group, String otherwise) {
    String scale = matcher.group(group + 1) == null ? otherwise : matcher.group(group + 1);
    BigDecimal number = new BigDecimal(matcher.group(group).replace(",", ""));
    int places =
        scale == null || matcher.group(group).contains(",") ? 0 : scale.equals("k") ? 3 : 6;
    return number.movePointRight(places).longValue();
  }
}
