package io.hookline.content.measure.networkfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour of a day: {@code 7}, {@code 07:00}, {@code 7 PM}, {@code 19 Uhr}, {@code 19時}. */
final class HourText {

  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})(?::00){0,2} ?(am|pm|a\\.m\\.|p\\.m\\.)?(?: ?(?:uhr|h|時|gio))?");

  private HourText() {}

  /** 0 to 23; null if it is none. */
  static Integer read(String text) {
    Matcher found = HOUR.matcher(text.length() > 20 ? "" : Folded.of(text));
    if (!found.matches()) {
      return null;
    }
    int hour = Integer.parseInt(found.group(1));
    if (found.group(2) != null) {
      hour = hour % 12 + (found.group(2).startsWith("p") ? 12 : 0);
    }
    return hour > 23 ? null : hour;
  }
}
