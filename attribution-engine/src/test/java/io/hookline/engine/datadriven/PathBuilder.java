package io.hookline.engine.datadriven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Paths in the words of a test, as "a>b>c". */
final class PathBuilder {

  private final Map<List<String>, PathCounts.Count> counts = new LinkedHashMap<>();

  PathBuilder path(String path, long conversions, long nulls, long value) {
    return path(List.of(path.split(">")), conversions, nulls, value);
  }

  PathBuilder path(List<String> path, long conversions, long nulls, long value) {
    counts.merge(
        path,
        new PathCounts.Count(conversions, nulls, BigInteger.valueOf(value)),
        PathCounts.Count::plus);
    return this;
  }

  PathCounts counts() {
    return new PathCounts(counts);
  }

  /** Paths of so many channels, of about this length. */
  static PathCounts random(long seed, int paths, int channels, int length) {
    Random random = new Random(seed);
    PathBuilder builder = new PathBuilder();
    for (int path = 0; path < paths; path++) {
      List<String> keys = new ArrayList<>();
      do {
        keys.add("channel %04d".formatted(random.nextInt(channels)));
      } while (random.nextInt(length) != 0);
      long conversions = random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 0;
      builder.path(keys, conversions, random.nextInt(20), conversions * random.nextInt(5_000));
    }
    return builder.counts();
  }
}
