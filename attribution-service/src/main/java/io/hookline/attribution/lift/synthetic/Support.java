package io.hookline.attribution.lift.synthetic;

import java.util.Arrays;

/**
 * The donors that may have weight, and their equations: which weights of a given sum fit best if
 * signs did not matter. The system is G + c 11' with c of the size of G's diagonal: as the sum is
 * given that changes no solution, and it makes the system definite without losing digits.
 */
final class Support {

  private final HeldOut days;
  private final double scale;
  private final GrowingCholesky system = new GrowingCholesky();
  private int[] donors = {};

  private Support(HeldOut days, double scale) {
    this.days = days;
    this.scale = scale;
  }

  /** Of these donors, those left out that follow from the others. */
  static Support of(HeldOut days, int[] donors) {
    double scale = Arrays.stream(donors).mapToDouble(days::square).average().orElseThrow();
    Support support = new Support(days, scale);
    for (int donor : donors) {
      support.join(donor);
    }
    return support;
  }

  int[] donors() {
    return donors;
  }

  boolean has(int donor) {
    return Arrays.stream(donors).anyMatch(other -> other == donor);
  }

  int size() {
    return donors.length;
  }

  /**
   * As the last one.
   *
   * @return false, and it stays outside, where it follows from the others
   */
  boolean join(int donor) {
    int[] more = Arrays.copyOf(donors, donors.length + 1);
    more[donors.length] = donor;
    double[] row = days.gram(more, donor);
    for (int i = 0; i < row.length; i++) {
      row[i] += scale;
    }
    if (!system.append(row)) {
      return false;
    }
    donors = more;
    return true;
  }

  void leave(int place) {
    system.remove(place);
    int[] fewer = Arrays.copyOf(donors, donors.length - 1);
    System.arraycopy(donors, place + 1, fewer, place, fewer.length - place);
    donors = fewer;
  }

  /**
   * a + b (sum - sum a) / sum b with (G + c 11') a = X'y and (G + c 11') b = 1.
   *
   * @param products X'y of all donors
   * @param sum of the weights: 1, or 0 for how they change
   */
  double[] weights(double[] products, double sum) {
    double[] side = new double[donors.length];
    double[] ones = new double[donors.length];
    for (int i = 0; i < donors.length; i++) {
      side[i] = products[donors[i]];
      ones[i] = scale;
    }
    double[] weights = system.solve(side);
    double[] unit = system.solve(ones);
    double missing = sum - Arrays.stream(weights).sum();
    Donors.add(weights, missing / Arrays.stream(unit).sum(), unit);
    return weights;
  }
}
