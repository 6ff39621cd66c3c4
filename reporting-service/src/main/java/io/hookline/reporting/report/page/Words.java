package io.hookline.reporting.report.page;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Figures as a reader of a report wants them; what is unknown is a dash and never a zero. */
public final class Words {

  public static final String UNKNOWN = "–";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH);

  private Words() {}

  /** Without its currency, which a report states once: {@code 1,752.50}. */
  static String amount(Money money) {
    return money == null
        ? UNKNOWN
        : grouped(money.amount(), Money.minorDigits(money.currency()), money.amount().scale());
  }

  /** A sum in units of a currency with so many digits; with more where the amounts have more. */
  static String sum(List<BigDecimal> amounts, int digits) {
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return grouped(sum, digits, sum.scale());
  }

  /** Two digits, cut and not rounded, so that nobody reads 3.00 beside a verdict below 3. */
  static String score(BigDecimal score) {
    return score == null ? UNKNOWN : grouped(score.setScale(2, RoundingMode.DOWN), 2, 2);
  }

  /** A whole number of any size. */
  public static String count(Number count) {
    return count == null ? UNKNOWN : grouped(new BigDecimal(count.toString()), 0, 0);
  }

  public static String have(int subjects) {
    return subjects == 1 ? "has" : "have";
  }

  /** A price of any precision: {@code 0.025}. */
  static String price(BigDecimal price) {
    return grouped(price, 2, Math.max(2, price.stripTrailingZeros().scale()));
  }

  /** As the networks write themselves. */
  public static String network(String constant) {
    return switch (constant) {
      case "TIKTOK" -> "TikTok";
      case "YOUTUBE" -> "YouTube";
      default -> sentence(constant);
    };
  }

  /** {@code AT_REST} as {@code At rest}. */
  public static String sentence(String constant) {
    return constant.isEmpty()
        ? constant
        : constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A key of an answer: {@code TIKTOK_ADS} as {@code TikTok ads}, and a name as it is. */
  public static String constant(String key) {
    return key.matches("[A-Z][A-Z_]+")
        ? sentence(key).replaceFirst("^Tiktok", "TikTok").replaceFirst("^Ai\\b", "AI")
        : key;
  }

  public static String percent(BigDecimal ratio) {
    return ratio == null
        ? UNKNOWN
        : ratio.movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString() + " %";
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String minute(Instant instant, ZoneId zone) {
    return instant == null ? "never yet" : MINUTE.format(instant.atZone(zone));
  }

  private static String grouped(BigDecimal number, int fewest, int most) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(fewest);
    format.setMaximumFractionDigits(Math.max(fewest, most));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
