package io.hookline.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that always falls the same way: from a seed, and with strict arithmetic, so that another
 * processor or Java gives the same demo.
 */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Other dice for another purpose: how often they are thrown changes nothing here. */
  Dice split() {
    return new Dice(random.split());
  }

  /** At least {@code low}, less than {@code high}. */
  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** At least {@code low}, at most {@code high}. */
  int whole(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Median 1, with a long tail to the right: views of posts, delays of buyers. */
  double lognormal(double sigma) {
    return StrictMath.exp(sigma * gaussian());
  }

  /** Waiting time that is mostly short. */
  Duration exponential(Duration mean) {
    double factor = -StrictMath.log(1 - random.nextDouble());
    return Duration.ofSeconds(Math.round(mean.toSeconds() * factor));
  }

  /** The position of a drawn weight. */
  int weighted(double[] weights, double total) {
    double left = random.nextDouble() * total;
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** Text of that length from those characters. */
  String text(String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private double gaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
  }
}
