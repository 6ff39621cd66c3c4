package io.hookline.attribution.lift.inference;

/**
 * An estimate that may be missing.
 *
 * @param value null where absence says why
 * @param interval null where absence says why
 * @param absence null where the figure is given
 */
public record Figure(Double value, Interval interval, Absence absence) {

  public static Figure of(double value, Interval interval) {
    return new Figure(value, interval, null);
  }

  public static Figure missing(Absence absence) {
    return new Figure(null, null, absence);
  }

  public boolean given() {
    return absence == null;
  }
}
