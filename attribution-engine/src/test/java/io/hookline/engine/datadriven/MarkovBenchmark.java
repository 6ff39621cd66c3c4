package io.hookline.engine.datadriven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long models take to learn from paths; see benchmark/markov. */
class MarkovBenchmark {

  private static final int ROUNDS = 15;

  /** What a round took, by the clock and of its thread's processor; both in seconds. */
  private record Took(double clock, double processor) {}

  @Test
  void modelsAreLearnedInTime() {
    PathCounts many = paths(100_000, 500);
    say("order 1, 500 channels, the first time", many, took(() -> Markov.credits(many, 1)));
    Took usual = median(() -> Markov.credits(many, 1), ROUNDS);
    say("order 1, 500 channels", many, usual);

    PathCounts few = paths(1_000_000, 30);
    say("order 2, 30 channels", few, median(() -> Markov.credits(few, 2), 3));
    say("order 3, 30 channels", few, median(() -> Markov.credits(few, 3), 3));
    say("Shapley, 30 channels", few, median(() -> Shapley.credits(few), 3));

    assertThat(usual.clock()).as("order 1 of 500 channels").isLessThan(.5);
  }

  /** Of persons each of whom meets four channels on average; some channels are met more often. */
  private static PathCounts paths(int persons, int channels) {
    Random random = new Random(1);
    PathBuilder paths = new PathBuilder();
    for (int person = 0; person < persons; person++) {
      StringBuilder path = new StringBuilder();
      do {
        int channel = (int) (channels * Math.pow(random.nextDouble(), 2));
        path.append(path.isEmpty() ? "" : ">").append("channel ").append(channel);
      } while (random.nextInt(4) != 0);
      boolean converts = random.nextInt(10) == 0;
      paths.path(
          path.toString(),
          converts ? 1 : 0,
          converts ? 0 : 1,
          converts ? random.nextInt(9_999) : 0);
    }
    return paths.counts();
  }

  private static Took median(Runnable work, int rounds) {
    List<Took> all = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      all.add(took(work));
    }
    all.sort(Comparator.comparingDouble(Took::clock));
    return all.get(rounds / 2);
  }

  private static Took took(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long clock = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    work.run();
    return new Took(
        (System.nanoTime() - clock) / 1e9, (threads.getCurrentThreadCpuTime() - processor) / 1e9);
  }

  private static void say(String what, PathCounts paths, Took took) {
    System.out.printf(
        Locale.ROOT,
        "markov: %s, %,d paths: %.3f s, %.3f s of a processor%n",
        what,
        paths.counts().size(),
        took.clock(),
        took.processor());
  }
}
