package io.hookline.attribution.lift.switchback;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The calendars that chance might have drawn instead: for each pair of blocks which half of the
 * units is on first. All of them where there are up to 20,000, else as many drawn, always the same
 * ones.
 */
final class Reassignments {

  private static final int MOST = 20_000;
  private static final long SEED = 20_261_204;

  private final List<int[]> units;
  private final int size;

  /**
   * @param units of each pair of blocks, the places of its units
   */
  Reassignments(List<int[]> units) {
    this.units = units;
    this.size = units.stream().mapToInt(each -> each.length).sum();
  }

  /** How many calendars there might have been, at most what a long can hold. */
  long count() {
    double count = 1;
    for (int[] each : units) {
      int half = each.length / 2;
      double ways = each.length % 2 == 0 ? 1 : 2;
      for (int i = 1; i <= half; i++) {
        ways = ways * (each.length - half + i) / i;
      }
      count *= ways;
    }
    return (long) count;
  }

  /** Whether each of them is asked. */
  boolean all() {
    return count() <= MOST;
  }

  /**
   * @param each gets 1 for each unit that is on first, -1 for the others; the array is used again
   */
  void forEach(Consumer<int[]> each) {
    if (all()) {
      every(0, new int[size], each);
    } else {
      drawn(new Draws(SEED), each);
    }
  }

  private void drawn(Draws draws, Consumer<int[]> each) {
    int[] signs = new int[size];
    for (int i = 0; i < MOST; i++) {
      for (int[] pair : units) {
        draws.shuffle(pair);
        int onFirst = draws.half(pair.length);
        for (int place = 0; place < pair.length; place++) {
          signs[pair[place]] = place < onFirst ? 1 : -1;
        }
      }
      each.accept(signs);
    }
  }

  private void every(int pair, int[] signs, Consumer<int[]> each) {
    if (pair == units.size()) {
      each.accept(signs);
      return;
    }
    int[] places = units.get(pair);
    for (long chosen = 0; chosen < 1L << places.length; chosen++) {
      int onFirst = Long.bitCount(chosen);
      if (onFirst == places.length / 2 || onFirst == (places.length + 1) / 2) {
        long bits = chosen;
        IntStream.range(0, places.length)
            .forEach(i -> signs[places[i]] = (bits >> i & 1) == 1 ? 1 : -1);
        every(pair + 1, signs, each);
      }
    }
  }
}
