package io.hookline.attribution.lift.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Groups of some out of many: all of them where there are not too many, else some drawn. */
final class Groups {

  private static final int MOST = 20_000;
  private static final long SEED = 20_261_204;

  private Groups() {}

  /** That of the first ones comes first. */
  static List<int[]> of(int all, int size) {
    return count(all, size) <= MOST ? every(all, size) : drawn(all, size);
  }

  private static double count(int all, int size) {
    double count = 1;
    for (int i = 1; i <= size; i++) {
      count = count * (all - size + i) / i;
    }
    return Math.rint(count);
  }

  private static List<int[]> every(int all, int size) {
    List<int[]> groups = new ArrayList<>();
    int[] group = IntStream.range(0, size).toArray();
    int place = 0;
    while (place >= 0) {
      groups.add(group.clone());
      place = size - 1;
      while (place >= 0 && group[place] == all - size + place) {
        place--;
      }
      if (place >= 0) {
        group[place]++;
        for (int i = place + 1; i < size; i++) {
          group[i] = group[i - 1] + 1;
        }
      }
    }
    return groups;
  }

  /** Always the same ones, by the generator that the Java specification lays down. */
  private static List<int[]> drawn(int all, int size) {
    Random random = new Random(SEED);
    List<int[]> groups = new ArrayList<>();
    groups.add(IntStream.range(0, size).toArray());
    int[] places = IntStream.range(0, all).toArray();
    while (groups.size() <= MOST) {
      for (int i = 0; i < size; i++) {
        int other = i + random.nextInt(all - i);
        int moved = places[i];
        places[i] = places[other];
        places[other] = moved;
      }
      groups.add(Arrays.copyOf(places, size));
    }
    return groups;
  }
}
