package io.hookline.content.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Times of day as they are written in requests and answers: {@code 09:00}. */
public final class LocalTimes {

  public static final String PATTERN = "([01]\\d|2[0-3]):[0-5]\\d";
  public static final String MESSAGE = "must be a time of day such as 09:00";

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");

  private LocalTimes() {}

  /**
   * @param text that fits {@link #PATTERN}, or null
   */
  public static LocalTime read(String text) {
    return text == null ? null : LocalTime.parse(text);
  }

  public static String write(LocalTime time) {
    return time == null ? null : WRITTEN.format(time);
  }
}
