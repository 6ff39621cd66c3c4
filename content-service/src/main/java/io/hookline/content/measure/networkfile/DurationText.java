package io.hookline.content.measure.networkfile;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations: {@code 0:00:31}, {@code 1:02}, {@code 12h:3m:5s}, {@code 8.4s}, {@code 31 Sek.}. */
final class DurationText {

  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{2})(?:\\.\\d+)?");

  private static final String SECONDS = "(?:s|sec|sek|seconds?|giay|秒|δευτ|δ|segs?|detik)\\.?";

  private static final Pattern WORDS =
      Pattern.compile(
          ("(?:(\\d{1,6}) ?(?:h|hrs?|std|gio|時間|ωρ?)\\.?[ :]*)?")
              + ("(?:(\\d{1,6}) ?(?:m|min|mins|phut|分|λ|λεπ?)\\.?[ :]*)?")
              + ("(?:(\\d{1,9})(?:[.,](\\d{1,6}))? ?" + SECONDS + ")?"));

  private static final int LONGEST = 40;

  private DurationText() {}

  /** Seconds; null where it is no duration with its units or colons. */
  static BigDecimal read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    String folded = Folded.of(text);
    Matcher clock = CLOCK.matcher(folded);
    if (clock.matches()) {
      return seconds(clock.group(1), clock.group(2), clock.group(3), null);
    }
    Matcher words = WORDS.matcher(folded);
    return words.matches()
        ? seconds(words.group(1), words.group(2), words.group(3), words.group(4))
        : null;
  }

  private static BigDecimal seconds(String hours, String minutes, String seconds, String part) {
    long whole = whole(hours) * 3600 + whole(minutes) * 60 + whole(seconds);
    return part == null ? BigDecimal.valueOf(whole) : new BigDecimal(whole + "." + part);
  }

  private static long whole(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
