package io.hookline.content.measure.networkfile;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day in a folded text.
 *
 * @param time null for none
 * @param offset null for none
 * @param rest the text without it
 */
record ClockText(LocalTime time, ZoneOffset offset, String rest) {

  private static final Pattern CLOCK =
      Pattern.compile(
          ("(?:[t,]| |^)\\s*(?:um |at |a las |as |a |om |kl\\.? )?(?<!\\d)(\\d{1,2})[:h](\\d{2})")
              + ("(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: uhr)?")
              + ("\\s*(a\\.? ?m\\.?|p\\.? ?m\\.?)?\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2})?$"));

  static ClockText in(String text) {
    Matcher found = CLOCK.matcher(text);
    if (!found.find()) {
      return new ClockText(null, null, text);
    }
    int hour = hour(Integer.parseInt(found.group(1)), found.group(4));
    int minute = Integer.parseInt(found.group(2));
    int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
    if (hour > 23 || minute > 59 || second > 59) {
      return new ClockText(null, null, text);
    }
    return new ClockText(
        LocalTime.of(hour, minute, second),
        offset(found.group(5)),
        text.substring(0, found.start()).strip().replaceFirst("[,]$", ""));
  }

  private static int hour(int written, String half) {
    if (half == null || written > 12) {
      return written;
    }
    return written % 12 + (half.startsWith("p") ? 12 : 0);
  }

  private static ZoneOffset offset(String written) {
    if (written == null) {
      return null;
    }
    if (written.matches("z|utc|gmt")) {
      return ZoneOffset.UTC;
    }
    int hours = Integer.parseInt(written.substring(1, 3));
    int minutes = Integer.parseInt(written.substring(written.length() - 2));
    int total = Math.min(hours * 60 + minutes, 18 * 60);
    return ZoneOffset.ofTotalSeconds((written.charAt(0) == '-' ? -60 : 60) * total);
  }
}
