package io.hookline.attribution.lift.switchback;

import io.hookline.attribution.lift.inference.RandomisationTest;
import io.hookline.attribution.lift.inference.RandomisationTest.Reassigned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs of blocks and the calendars that they might have had: with signs s of 1 for a pair whose
 * first block is on and -1 otherwise, the difference is the mean of s (first - second).
 */
final class PairedBlocks {

  private final double[] firstLessSecond;
  private final int[] signs;
  private final Reassignments calendars;

  PairedBlocks(List<BlockPair> pairs) {
    this.firstLessSecond = pairs.stream().mapToDouble(BlockPair::firstLessSecond).toArray();
    this.signs = pairs.stream().mapToInt(BlockPair::sign).toArray();
    Map<Integer, List<Integer>> byPair =
        IntStream.range(0, pairs.size())
            .boxed()
            .collect(Collectors.groupingBy(place -> pairs.get(place).pair()));
    this.calendars =
        new Reassignments(
            byPair.keySet().stream()
                .sorted()
                .map(pair -> byPair.get(pair).stream().mapToInt(Integer::intValue).toArray())
                .toList());
  }

  /** How many calendars chance might have drawn. */
  long calendars() {
    return calendars.count();
  }

  RandomisationTest test() {
    List<Reassigned> others = new ArrayList<>();
    calendars.forEach(other -> others.add(reassigned(other)));
    Reassigned real = reassigned(signs);
    if (calendars.all()) {
      others.remove(real);
    }
    return new RandomisationTest(real.difference(), others);
  }

  private Reassigned reassigned(int[] other) {
    double difference = 0;
    double share = 0;
    for (int i = 0; i < other.length; i++) {
      difference += other[i] * firstLessSecond[i] / other.length;
      share += (double) other[i] * signs[i] / other.length;
    }
    return new Reassigned(difference, share);
  }
}
