package io.hookline.attribution.lift.synthetic;

/**
 * Days in a row; the last day of the series is followed by the first.
 *
 * @param all days of the series
 */
record Run(int first, int length, int all) {

  /** The study's own: the last days. */
  static Run last(int length, int all) {
    return new Run(all - length, length, all);
  }

  /** The run of as many days that begins so many days later. */
  Run later(int days) {
    return new Run((first + days) % all, length, all);
  }

  int day(int place) {
    return (first + place) % all;
  }

  int others() {
    return all - length;
  }

  /** A series that is of one value on its days, and 0 on others. */
  double[] only(double value) {
    double[] series = new double[all];
    for (int i = 0; i < length; i++) {
      series[day(i)] = value;
    }
    return series;
  }

  double mean(double[] series) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += series[day(i)];
    }
    return sum / length;
  }
}
