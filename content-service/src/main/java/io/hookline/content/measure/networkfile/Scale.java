package io.hookline.content.measure.networkfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column's numbers are multiplied with, by the unit in its header. */
enum Scale {
  AS_IS,
  HOURS,
  MINUTES,
  /** Per cent, as the header says. */
  PERCENT,
  /** A share, or per cent where it is above 1. */
  SHARE;

  private static final Pattern UNIT = Pattern.compile("[(\\[]([^)\\]]{1,30})[)\\]]");

  private static final Pattern IN_HOURS =
      Pattern.compile(".*(hour|stunde|std|heure|hora|ore|gio|時間|ωρ|jam|uren).*");

  private static final Pattern IN_MINUTES = Pattern.compile(".*(minut|phut|分|λεπτ|menit).*");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal IN_AN_HOUR = BigDecimal.valueOf(3600);
  private static final BigDecimal IN_A_MINUTE = BigDecimal.valueOf(60);

  static Scale of(Column column) {
    String header = Folded.of(column.header());
    if (column.meaning().form() == Meaning.Form.SHARE) {
      return header.contains("%") ? PERCENT : SHARE;
    }
    Matcher unit = UNIT.matcher(header);
    if (column.meaning().form() != Meaning.Form.SECONDS || !unit.find()) {
      return AS_IS;
    }
    boolean hours = IN_HOURS.matcher(unit.group(1)).matches();
    return hours ? HOURS : IN_MINUTES.matcher(unit.group(1)).matches() ? MINUTES : AS_IS;
  }

  /**
   * @param percent whether the cell has the sign and is divided already
   */
  BigDecimal of(BigDecimal value, boolean percent) {
    return switch (this) {
      case AS_IS -> value;
      case HOURS -> value.multiply(IN_AN_HOUR);
      case MINUTES -> value.multiply(IN_A_MINUTE);
      case PERCENT -> percent ? value : hundredth(value);
      case SHARE -> percent || value.compareTo(BigDecimal.ONE) <= 0 ? value : hundredth(value);
    };
  }

  private static BigDecimal hundredth(BigDecimal value) {
    return value.divide(HUNDRED, 12, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
