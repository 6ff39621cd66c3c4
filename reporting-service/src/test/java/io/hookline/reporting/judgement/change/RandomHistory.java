package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two periods of a made-up brand. Posts have a key in each dimension; series are nested in pillars,
 * the rest is independent. What a post brings scatters around the mean of its series. Planted is at
 * most one cause: a key, or all.
 */
final class RandomHistory {

  private static final List<String> DIMENSIONS =
      List.of("series", "pillar", "creator", "network", "hook_kind", "hour_of_day");

  /** Not of posts themselves: nothing is planted in them. */
  static final List<String> ALL = List.of("series", "pillar", "creator", "network", "hook_kind");

  /**
   * What is planted: a key has so many times as many posts, and each brings so many times as much.
   */
  record Plant(String dimension, String key, double units, double rate, double saves) {

    Plant(String dimension, String key, double units, double rate) {
      this(dimension, key, units, rate, 1);
    }

    /** The same, whose viewers save so many times as often. */
    Plant saving(double times) {
      return new Plant(dimension, key, units, rate, times);
    }

    boolean holds(Map<String, String> keys) {
      return dimension == null || keys.get(dimension).equals(key);
    }
  }

  record Post(String id, Map<String, String> keys, BigDecimal views, BigDecimal saves) {}

  final List<Post> before = new ArrayList<>();
  final List<Post> after = new ArrayList<>();

  private final Random random;
  private final double scatter;
  private final int series;
  private final Map<String, Double> quality = new LinkedHashMap<>();

  RandomHistory(Random random, double scatter, Plant plant) {
    this.random = random;
    this.scatter = scatter;
    this.series = 4 + random.nextInt(5);
    int posts = 80 + random.nextInt(120);
    fill(before, posts, "a", new Plant(null, null, 1, 1));
    fill(after, posts, "b", plant == null ? new Plant(null, null, 1, 1) : plant);
  }

  /** A key of these that a tenth of the posts or more have is worth planting. */
  static Plant plant(Random random, double units, double rate) {
    String dimension = ALL.get(random.nextInt(ALL.size()));
    return new Plant(dimension, dimension + " " + random.nextInt(2), units, rate);
  }

  private void fill(List<Post> period, int posts, String prefix, Plant plant) {
    for (int n = 0; n < posts; n++) {
      Map<String, String> keys = keys(n);
      boolean planted = plant.holds(keys);
      double times = planted ? plant.units() : 1;
      int copies = (int) times + (random.nextDouble() < times - (int) times ? 1 : 0);
      for (int copy = 0; copy < copies; copy++) {
        double mean = quality.computeIfAbsent(keys.get("series"), key -> level());
        double views =
            mean * Math.exp(scatter * random.nextGaussian()) * (planted ? plant.rate() : 1);
        double saves =
            views
                * 0.04
                * Math.exp(scatter * random.nextGaussian())
                * (planted ? plant.saves() : 1);
        period.add(
            new Post(
                prefix + n + "." + copy,
                keys,
                BigDecimal.valueOf(Math.round(views)),
                BigDecimal.valueOf(Math.round(saves))));
      }
    }
  }

  private double level() {
    return 2_000 * Math.exp(0.5 * random.nextGaussian());
  }

  private Map<String, String> keys(int n) {
    Map<String, String> keys = new LinkedHashMap<>();
    int own = n % series;
    keys.put("series", "series " + own);
    keys.put("pillar", "pillar " + own / 2);
    keys.put("creator", "creator " + n % 7 % 5);
    keys.put("network", "network " + n % 11 % 3);
    keys.put("hook_kind", "hook_kind " + n % 13 % 4);
    keys.put("hour_of_day", "hour " + random.nextInt(24));
    return keys;
  }

  List<Breakdown> breakdowns(Shape shape) {
    List<Breakdown> breakdowns = new ArrayList<>();
    DIMENSIONS.forEach(dimension -> breakdowns.add(breakdown(shape, dimension)));
    breakdowns.add(new Breakdown("post", segments(shape, "post"), true));
    return breakdowns;
  }

  Breakdown breakdown(Shape shape, String dimension) {
    return new Breakdown(dimension, segments(shape, dimension), false);
  }

  private List<Segment> segments(Shape shape, String dimension) {
    Map<String, Side> first = sides(before, shape, dimension);
    Map<String, Side> second = sides(after, shape, dimension);
    return Stream.concat(first.keySet().stream(), second.keySet().stream())
        .distinct()
        .map(
            key ->
                new Segment(
                    key,
                    key,
                    first.getOrDefault(key, Side.NOTHING),
                    second.getOrDefault(key, Side.NOTHING)))
        .toList();
  }

  private static Map<String, Side> sides(List<Post> posts, Shape shape, String dimension) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Post post : posts) {
      String key = dimension.equals("post") ? post.id() : post.keys().get(dimension);
      Side side =
          shape == Shape.SUM
              ? new Side(BigDecimal.ONE, post.views())
              : new Side(post.views(), post.saves());
      sides.merge(key, side, Side::plus);
    }
    return sides;
  }

  Side sideBefore(Shape shape) {
    return Segment.before(segments(shape, "network"));
  }

  Side sideAfter(Shape shape) {
    return Segment.after(segments(shape, "network"));
  }

  static List<Integer> seeds(int many) {
    return IntStream.range(0, many).boxed().toList();
  }
}
