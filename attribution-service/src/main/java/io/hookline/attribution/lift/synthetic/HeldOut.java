package io.hookline.attribution.lift.synthetic;

/**
 * The donors on all days but those of one run, less their means over those days: regions may differ
 * in size for good, not in how they move. What is fitted to it has not seen the run.
 *
 * <p>Products over the fitted days are the products over all days less those of the run, and less
 * those of the means: G - A'A, where A has a row for each day of the run, and as one more the means
 * times the root of the number of fitted days.
 */
final class HeldOut {

  private final Donors donors;
  private final Run run;
  private final double[][] rows;
  private final double root;

  HeldOut(Donors donors, Run run) {
    this.donors = donors;
    this.run = run;
    this.root = Math.sqrt(run.others());
    this.rows = new double[run.length() + 1][];
    double[] means = new double[donors.size()];
    for (int i = 0; i < run.length(); i++) {
      rows[i] = donors.on(run.day(i));
      Donors.add(means, -1 / root, rows[i]);
    }
    rows[run.length()] = means;
  }

  /**
   * A series as these days have it.
   *
   * @param products over the fitted days, with each donor
   * @param out on the days of the run, and as one more its mean over the fitted days times the root
   *     of their number
   */
  record Side(double[] products, double[] out) {

    /** This series and so many times the other. */
    Side plus(double factor, Side other) {
      double[] moreProducts = products.clone();
      Donors.add(moreProducts, factor, other.products);
      double[] moreOut = out.clone();
      Donors.add(moreOut, factor, other.out);
      return new Side(moreProducts, moreOut);
    }
  }

  Side side(Donors.Series series) {
    double[] out = new double[rows.length];
    for (int i = 0; i < run.length(); i++) {
      out[i] = series.centred()[run.day(i)];
      out[run.length()] -= out[i] / root;
    }
    double[] products = series.products().clone();
    for (int i = 0; i < rows.length; i++) {
      Donors.add(products, -out[i], rows[i]);
    }
    return new Side(products, out);
  }

  int size() {
    return donors.size();
  }

  /** A donor's square over the fitted days. */
  double square(int donor) {
    double square = donors.gram(donor)[donor];
    for (double[] row : rows) {
      square -= row[donor] * row[donor];
    }
    return square;
  }

  /** Products of some donors with one. */
  double[] gram(int[] some, int one) {
    double[] gram = new double[some.length];
    for (int i = 0; i < some.length; i++) {
      gram[i] = donors.gram(one)[some[i]];
    }
    for (double[] row : rows) {
      for (int i = 0; i < some.length; i++) {
        gram[i] -= row[some[i]] * row[one];
      }
    }
    return gram;
  }

  /** Products of all donors with the sum of some that are weighted. */
  double[] products(int[] some, double[] weights) {
    double[] products = new double[size()];
    for (int i = 0; i < some.length; i++) {
      Donors.add(products, weights[i], donors.gram(some[i]));
    }
    for (double[] row : rows) {
      Donors.add(products, -weighted(row, some, weights), row);
    }
    return products;
  }

  /** Mean over the run of the series less the sum of some donors that are weighted. */
  double meanGap(Side series, int[] some, double[] weights) {
    double sum = 0;
    for (int i = 0; i < run.length(); i++) {
      sum += series.out()[i] - weighted(rows[i], some, weights);
    }
    return sum / run.length() - height(series, some, weights);
  }

  /** The series less the weighted donors on each day, those of the run included. */
  double[] gaps(Donors.Series series, int[] some, double[] weights) {
    double[] gaps = series.centred().clone();
    double height = height(side(series), some, weights);
    for (int t = 0; t < gaps.length; t++) {
      gaps[t] -= weighted(donors.on(t), some, weights) + height;
    }
    return gaps;
  }

  /** By what the series lies above the weighted donors on the fitted days. */
  private double height(Side series, int[] some, double[] weights) {
    int means = run.length();
    return (series.out()[means] - weighted(rows[means], some, weights)) / root;
  }

  private static double weighted(double[] row, int[] some, double[] weights) {
    double sum = 0;
    for (int i = 0; i < some.length; i++) {
      sum += row[some[i]] * weights[i];
    }
    return sum;
  }
}
