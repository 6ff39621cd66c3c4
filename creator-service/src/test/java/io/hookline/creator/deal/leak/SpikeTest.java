package io.hookline.creator.deal.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class SpikeTest {

  private static int[] days(int days, int orders) {
    int[] all = new int[days];
    Arrays.fill(all, orders);
    return all;
  }

  @Test
  void aDayFarAboveTheOthersIsASpike() {
    Spike spike = Spike.of(days(28, 4), 40).orElseThrow();
    assertThat(spike.median()).isEqualByComparingTo("4");
    assertThat(spike.most()).as("(2 + 4 / 2)²").isEqualByComparingTo("16");
    assertThat(spike.score()).as("(√40 - 2) * 2").isEqualByComparingTo("8.65");
  }

  @Test
  void aFewDaysOfALaunchHideNoSpike() {
    int[] before = days(28, 4);
    Arrays.fill(before, 0, 6, 400);
    assertThat(Spike.of(before, 40)).isPresent();
  }

  @Test
  void fewOrdersAndShortPastsAreNone() {
    assertThat(Spike.of(days(28, 0), Spike.LEAST_ORDERS - 1)).isEmpty();
    assertThat(Spike.of(days(28, 0), Spike.LEAST_ORDERS)).isPresent();
    assertThat(Spike.of(days(Spike.LEAST_DAYS - 1, 0), 500)).isEmpty();
    assertThat(Spike.of(days(Spike.LEAST_DAYS, 0), 500)).isPresent();
  }

  @Test
  void daysThatVaryMuchNeedMore() {
    int[] before = new int[28];
    for (int i = 0; i < before.length; i++) {
      before[i] = i % 2 == 0 ? 0 : 40;
    }
    assertThat(Spike.of(before, 100)).isEmpty();
    assertThat(Spike.of(days(28, 20), 100)).isPresent();
  }

  /** Days of chance with a weekend; and days that are good or bad beside. */
  @Test
  void honestCodesSeldomRaiseAnAlarm() {
    Random random = new Random(7);
    double poisson = falseAlarms(random, day -> poisson(random, weekly(day, 8)));
    double uneven = falseAlarms(random, day -> poisson(random, weekly(day, 8) * gamma(random, 4)));
    double large = falseAlarms(random, day -> poisson(random, weekly(day, 60)));
    System.out.printf(
        "false alarms per 1,000 code days: steady %.2f, uneven %.2f, large %.2f%n",
        1000 * poisson, 1000 * uneven, 1000 * large);
    assertThat(poisson).isLessThan(0.0005);
    assertThat(uneven).isLessThan(0.005);
    assertThat(large).isLessThan(0.0005);
  }

  /** A coupon site finds a code of eight orders a day, and brings five times as many. */
  @Test
  void aLeakIsNoticedInItsFirstDays() {
    Random random = new Random(7);
    int first = 0;
    int third = 0;
    int runs = 2000;
    for (int run = 0; run < runs; run++) {
      int monday = random.nextInt(7);
      int[] all = new int[31];
      for (int day = 0; day < all.length; day++) {
        all[day] = poisson(random, weekly(monday + day, day < 28 ? 8 : 40));
      }
      boolean noticed = isSpike(all, 28);
      first += noticed ? 1 : 0;
      third += noticed || isSpike(all, 29) || isSpike(all, 30) ? 1 : 0;
    }
    System.out.printf(
        "leaks noticed: %.1f %% on the first day, %.1f %% by the third%n",
        100.0 * first / runs, 100.0 * third / runs);
    assertThat(first).isGreaterThan(runs * 60 / 100);
    assertThat(third).isGreaterThan(runs * 90 / 100);
  }

  private static boolean isSpike(int[] all, int day) {
    return Spike.of(Arrays.copyOfRange(all, day - 28, day), all[day]).isPresent();
  }

  private static double falseAlarms(Random random, IntUnaryOperator orders) {
    int alarms = 0;
    int runs = 40_000;
    for (int run = 0; run < runs; run++) {
      int first = random.nextInt(7);
      int[] before = new int[28];
      for (int day = 0; day < before.length; day++) {
        before[day] = orders.applyAsInt(first + day);
      }
      if (Spike.of(before, orders.applyAsInt(first + 28)).isPresent()) {
        alarms++;
      }
    }
    return (double) alarms / runs;
  }

  private static double weekly(int day, double mean) {
    return day % 7 >= 5 ? 1.5 * mean : 0.8 * mean;
  }

  /** By Knuth's product for small means, in parts for large ones. */
  private static int poisson(Random random, double mean) {
    int count = 0;
    double left = mean;
    while (left > 0) {
      double part = Math.min(left, 20);
      double limit = Math.exp(-part);
      double product = random.nextDouble();
      while (product > limit) {
        count++;
        product *= random.nextDouble();
      }
      left -= part;
    }
    return count;
  }

  /** A factor with mean 1, of an Erlang distribution. */
  private static double gamma(Random random, int shape) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum / shape;
  }
}
