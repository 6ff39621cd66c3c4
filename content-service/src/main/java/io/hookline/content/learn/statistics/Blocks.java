package io.hookline.content.learn.statistics;

import java.util.List;

/**
 * The bets that {@link AnytimeTest} places on each block: pairs of probabilities, chosen from the
 * blocks before it only, with weights that sum to 1. They lie around a common rate, seen so far, at
 * odds ratios that are still plausible; of the first block nothing is known but that a rate lies
 * somewhere between a thousandth and nine tenths.
 */
final class Blocks {

  /**
   * Standard deviation of the logarithm of the odds ratio that is expected before any data: three
   * in four changes of a creative lie within 30 %. It decides how soon a difference is found, never
   * how often one is found that is not there.
   */
  static final double EXPECTED = 0.25;

  /** Bets per block, from 4 standard deviations below to 4 above what is expected. */
  private static final int ODDS = 81;

  private static final double REACH = 4;

  /** Where the first block's rate may lie; about 2 between neighbours, by their odds. */
  private static final double[] FIRST_RATES = {
    0.001, 0.002, 0.004, 0.008, 0.015, 0.03, 0.055, 0.1, 0.18, 0.3, 0.46, 0.63, 0.78, 0.88
  };

  private static final double[] STEPS = new double[ODDS];
  private static final double[] WEIGHTS = new double[ODDS];

  static {
    double sum = 0;
    for (int i = 0; i < ODDS; i++) {
      STEPS[i] = REACH * (2.0 * i / (ODDS - 1) - 1);
      WEIGHTS[i] = Math.exp(-STEPS[i] * STEPS[i] / 2);
      sum += WEIGHTS[i];
    }
    for (int i = 0; i < ODDS; i++) {
      WEIGHTS[i] /= sum;
    }
  }

  private Blocks() {}

  /** A pair of probabilities, as logits, and the part of the stake that is set on it. */
  record Bet(double control, double variant, double weight) {}

  /** One block: what was counted, and what had been bet on it. */
  record Block(Counts control, Counts variant, Bet[] bets) {}

  /**
   * Blocks in which one of both was not tried tell nothing of their difference, and are left out.
   */
  static List<Block> of(List<PairOfCounts> counted) {
    Counts control = Counts.NONE;
    Counts variant = Counts.NONE;
    List<Block> blocks = new java.util.ArrayList<>();
    for (PairOfCounts next : counted) {
      if (next.control().trials() > 0 && next.variant().trials() > 0) {
        Bet[] bets = blocks.isEmpty() ? first() : next(control, variant);
        blocks.add(new Block(next.control(), next.variant(), bets));
        control = control.plus(next.control());
        variant = variant.plus(next.variant());
      }
    }
    return blocks;
  }

  private static Bet[] first() {
    Bet[] bets = new Bet[FIRST_RATES.length * ODDS];
    int at = 0;
    for (double rate : FIRST_RATES) {
      double logit = logit(rate);
      for (int i = 0; i < ODDS; i++) {
        double apart = EXPECTED * STEPS[i] / 2;
        bets[at++] = new Bet(logit - apart, logit + apart, WEIGHTS[i] / FIRST_RATES.length);
      }
    }
    return bets;
  }

  /** Around what is known after the earlier blocks: a normal prior and normal log odds ratio. */
  private static Bet[] next(Counts control, Counts variant) {
    double seen = logit(smoothed(variant)) - logit(smoothed(control));
    double precision = 1 / variance(control, variant);
    double known = precision + 1 / (EXPECTED * EXPECTED);
    double center = seen * precision / known;
    double spread = 1 / Math.sqrt(known);
    double rate = logit(smoothed(control.plus(variant)));
    double share = (double) control.trials() / (control.trials() + variant.trials());
    Bet[] bets = new Bet[ODDS];
    for (int i = 0; i < ODDS; i++) {
      double apart = center + spread * STEPS[i];
      bets[i] = new Bet(rate - apart * (1 - share), rate + apart * share, WEIGHTS[i]);
    }
    return bets;
  }

  private static double variance(Counts control, Counts variant) {
    return 1 / (control.successes() + 0.5)
        + 1 / (control.trials() - control.successes() + 0.5)
        + 1 / (variant.successes() + 0.5)
        + 1 / (variant.trials() - variant.successes() + 0.5);
  }

  private static double smoothed(Counts counts) {
    return (counts.successes() + 0.5) / (counts.trials() + 1.0);
  }

  private static double logit(double rate) {
    return Math.log(rate / (1 - rate));
  }
}
