package io.hookline.content.learn.statistics;

/** What the bets on a block pay against a hypothesis; see {@link AnytimeTest}. */
final class Payout {

  private Payout() {}

  /** The logarithm of what all bets on it pay together for a stake of 1. */
  static double of(Blocks.Block block, Relation hypothesis) {
    Blocks.Bet[] bets = block.bets();
    double[] paid = new double[bets.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < bets.length; i++) {
      paid[i] = Math.log(bets[i].weight()) + of(bets[i], block, hypothesis);
      most = Math.max(most, paid[i]);
    }
    if (Double.isInfinite(most)) {
      return most;
    }
    double sum = 0;
    for (double one : paid) {
      sum += Math.exp(one - most);
    }
    return most + Math.log(sum);
  }

  private static double of(Blocks.Bet bet, Blocks.Block block, Relation hypothesis) {
    double control = 1 / (1 + Math.exp(-bet.control()));
    double variant = 1 / (1 + Math.exp(-bet.variant()));
    long trials = block.control().trials();
    long variantTrials = block.variant().trials();
    double nearest =
        hypothesis.fitted(trials * control, trials, variantTrials * variant, variantTrials);
    return logRatio(block.control(), control, nearest)
        + logRatio(block.variant(), variant, hypothesis.variant(nearest));
  }

  /** Likelihood of the counts at one probability by that at another. */
  private static double logRatio(Counts counts, double p, double q) {
    long failures = counts.trials() - counts.successes();
    return (counts.successes() == 0 ? 0 : counts.successes() * Math.log(p / q))
        + (failures == 0 ? 0 : failures * Math.log((1 - p) / (1 - q)));
  }
}
