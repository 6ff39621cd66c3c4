package io.hookline.attribution.lift.inference;

/**
 * The mixture sequential probability ratio test: its p may be looked at after every user, and is
 * below alpha at any time at all with a probability of at most alpha where there is no effect.
 *
 * <p>p = min(1, 1 / L) with L = sqrt(v / (v + m)) exp(m off^2 / (2 v (v + m))), v the squared
 * standard error of the contrast and m the variance of the mixture. The effects that it does not
 * reject are the confidence sequence of the normal mixture. Means have to be nearly normal.
 *
 * <p>Source: R. Johari, P. Koomen, L. Pekelis, D. Walsh, "Always valid inference", arXiv 1512.04922
 * (2015) and Operations Research 70 (2022) 1806-1821; I. Waudby-Smith et al., "Time-uniform central
 * limit theory and asymptotic confidence sequences", arXiv 2103.06476 (2021).
 */
final class MixtureTest implements TwoSidedTest {

  private final double expected;

  MixtureTest(Mixture mixture) {
    this.expected = mixture.deviation() * mixture.deviation();
  }

  @Override
  public double pValue(double off, double variance) {
    double sum = variance + expected;
    double evidence = Math.log(variance / sum) / 2 + expected * off * off / (2 * variance * sum);
    return Math.min(1, Math.exp(-evidence));
  }
}
