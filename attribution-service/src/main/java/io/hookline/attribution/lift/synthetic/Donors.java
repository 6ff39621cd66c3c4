package io.hookline.attribution.lift.synthetic;

/** The untreated series, less their means over all days, with their products. */
final class Donors {

  private final double[][] byDay;
  private final double[][] gram;

  /**
   * @param series each of one region, all of one length
   */
  Donors(double[][] series) {
    int size = series.length;
    this.byDay = new double[series[0].length][size];
    for (int j = 0; j < size; j++) {
      double[] centred = centred(series[j]);
      for (int t = 0; t < centred.length; t++) {
        byDay[t][j] = centred[t];
      }
    }
    this.gram = new double[size][size];
    for (double[] day : byDay) {
      for (int j = 0; j < size; j++) {
        add(gram[j], day[j], day);
      }
    }
  }

  int size() {
    return gram.length;
  }

  int days() {
    return byDay.length;
  }

  /** All regions on a day. */
  double[] on(int day) {
    return byDay[day];
  }

  /** A region's products with all regions over all days. */
  double[] gram(int region) {
    return gram[region];
  }

  /**
   * A series beside the donors.
   *
   * @param centred less its mean over all days
   * @param products with each donor over all days
   * @param square with itself
   */
  record Series(double[] centred, double[] products, double square) {}

  Series beside(double[] series) {
    double[] centred = centred(series);
    double[] products = new double[size()];
    double square = 0;
    for (int t = 0; t < centred.length; t++) {
      add(products, centred[t], byDay[t]);
      square += centred[t] * centred[t];
    }
    return new Series(centred, products, square);
  }

  private static double[] centred(double[] series) {
    double sum = 0;
    for (double value : series) {
      sum += value;
    }
    double[] centred = new double[series.length];
    for (int t = 0; t < series.length; t++) {
      centred[t] = series[t] - sum / series.length;
    }
    return centred;
  }

  /** sum += factor * row. */
  static void add(double[] sum, double factor, double[] row) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += factor * row[j];
    }
  }
}
