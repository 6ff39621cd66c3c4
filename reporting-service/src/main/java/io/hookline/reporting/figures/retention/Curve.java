package io.hookline.reporting.figures.retention;

import java.util.Arrays;

/**
 * How many were still there at each second. Between two points it is a straight line; before the
 * first and after the last it says nothing.
 */
final class Curve {

  private final double[] seconds;
  private final double[] shares;

  /**
   * @param seconds ascending
   */
  Curve(double[] seconds, double[] shares) {
    this.seconds = seconds;
    this.shares = shares;
  }

  /** Null where it says nothing. */
  Double at(int second) {
    int place = Arrays.binarySearch(seconds, second);
    if (place >= 0) {
      return shares[place];
    }
    int after = -place - 1;
    if (after == 0 || after == seconds.length) {
      return null;
    }
    double part = (second - seconds[after - 1]) / (seconds[after] - seconds[after - 1]);
    return shares[after - 1] + part * (shares[after] - shares[after - 1]);
  }

  /** The last whole second of which it says something; -1 without points. */
  int lastSecond() {
    return seconds.length == 0 ? -1 : (int) Math.floor(seconds[seconds.length - 1]);
  }
}
