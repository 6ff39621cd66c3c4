package io.hookline.creator.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people read them. */
public final class PageTimes {

  private static final DateTimeFormatter UNTIL =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (VV)", Locale.ENGLISH);

  private PageTimes() {}

  /** An end with its time: a day alone would promise all of it. */
  public static String until(Instant end, ZoneId zone) {
    return UNTIL.format(end.atZone(zone));
  }
}
