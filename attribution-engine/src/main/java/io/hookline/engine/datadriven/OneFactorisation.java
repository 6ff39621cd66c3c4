package io.hookline.engine.datadriven;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Removal effects of a chain of order 1 by its fundamental matrix N = (I - Q)<sup>-1</sup>: one
 * factorisation for all channels. With b = N r, what is lost without k is what goes by k at all:
 * RE<sub>k</sub> = N[s,k] / N[k,k] &middot; b<sub>k</sub> / b<sub>s</sub>.
 *
 * <p>Source: reference/attribution.md, data-driven models; Kemeny, Snell, Finite Markov chains,
 * 1960, chapter 3.
 */
final class OneFactorisation {

  /** Of this size the matrix takes 32 MB and some seconds. */
  static final int MOST_STATES = 2_000;

  private OneFactorisation() {}

  static Effects of(Chain chain, int channels) {
    DMatrixRMaj fundamental = fundamental(chain);
    double[] conversions = times(fundamental, chain.conversion());
    double[] values = times(fundamental, chain.value());
    Effects effects = new Effects(conversions[0], new double[channels], new double[channels]);
    for (int state = 1; state < chain.states(); state++) {
      double met = fundamental.get(0, state) / fundamental.get(state, state);
      int channel = chain.channel(state);
      effects.conversions()[channel] = part(met, conversions, state);
      effects.value()[channel] = part(met, values, state);
    }
    return effects;
  }

  private static double part(double met, double[] worth, int state) {
    return worth[0] > 0 ? met * worth[state] / worth[0] : 0;
  }

  private static DMatrixRMaj fundamental(Chain chain) {
    DMatrixRMaj matrix = CommonOps_DDRM.identity(chain.states());
    for (int state = 0; state < chain.states(); state++) {
      for (int at = chain.starts()[state]; at < chain.starts()[state + 1]; at++) {
        matrix.add(state, chain.targets()[at], -chain.chances()[at]);
      }
    }
    if (!CommonOps_DDRM.invert(matrix)) {
      throw new IllegalStateException("Every path ends, so that I - Q has an inverse");
    }
    return matrix;
  }

  private static double[] times(DMatrixRMaj matrix, double[] vector) {
    DMatrixRMaj product = new DMatrixRMaj(vector.length, 1);
    CommonOps_DDRM.mult(matrix, DMatrixRMaj.wrap(vector.length, 1, vector), product);
    return product.getData();
  }
}
