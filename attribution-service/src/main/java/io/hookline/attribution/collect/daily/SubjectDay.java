package io.hookline.attribution.collect.daily;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of a source, a survey or a place.
 *
 * @param subject nil for what the brand has one of
 * @param day in the time zone of the figures
 */
public record SubjectDay(UUID subject, LocalDate day) {

  /** The subject of what the brand has one of. */
  public static final UUID WHOLE_BRAND = new UUID(0, 0);
}
