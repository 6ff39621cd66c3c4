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
    assertThat(spike.spread()).as("the square root of 4").isEqualByComparingTo("2");
    assertThat(spike.score()).isEqualByComparingTo("18");
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

  /** Days of chance, with a weekend and with good and bad days beside: about one alarm in years. */
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
    assertThat(uneven).isLessThan(0.004);
    assertThat(large).isLessThan(0.0005);
  }

  /** A coupon site finds a code of eight orders a day, and brings five times as many. */
  @Test
  void aLeakIsNoticedOnItsFirstDay() {
    Random random = new Random(7);
    int noticed = 0;
    int runs = 2000;
    for (int run = 0; run < runs; run++) {
      int[] before = new int[28];
      for (int day = 0; day < before.length; day++) {
        before[day] = poisson(random, weekly(day, 8));
      }
      if (Spike.of(before, poisson(random, weekly(28, 40))).isPresent()) {
        noticed++;
      }
    }
    System.out.printf("leaks noticed on their first day: %.1f %%%n", 100.0 * noticed / runs);
    assertThat(noticed).isGreaterThan(runs * 95 / 100);
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
