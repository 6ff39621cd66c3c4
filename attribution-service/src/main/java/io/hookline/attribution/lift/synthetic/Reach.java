package io.hookline.attribution.lift.synthetic;

/**
 * How far an effect may fall or rise while the same donors have weight: until one of theirs becomes
 * 0, or another donor's slope falls to theirs.
 */
record Reach(double down, double up) {

  /**
   * @param turn by what each weight changes with the effect
   * @param products X'y of all donors
   * @param change by what they change with the effect
   */
  static Reach of(HeldOut days, Fit fit, double[] turn, double[] products, double[] change) {
    int[] donors = fit.donors();
    double[] slopes = days.products(donors, fit.weights());
    double[] turns = days.products(donors, turn);
    Donors.add(slopes, -1, products);
    Donors.add(turns, -1, change);
    double level = slopes[donors[0]];
    double levelTurn = turns[donors[0]];
    double down = Double.POSITIVE_INFINITY;
    double up = Double.POSITIVE_INFINITY;
    for (int i = 0; i < donors.length; i++) {
      slopes[donors[i]] = level + fit.weights()[i];
      turns[donors[i]] = levelTurn + turn[i];
    }
    for (int j = 0; j < slopes.length; j++) {
      double left = Math.max(0, slopes[j] - level);
      double rate = turns[j] - levelTurn;
      if (rate < 0) {
        up = Math.min(up, left / -rate);
      } else if (rate > 0) {
        down = Math.min(down, left / rate);
      }
    }
    return new Reach(down, up);
  }
}
