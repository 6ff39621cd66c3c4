package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.OutPosts.OutPost;
import io.hookline.content.measure.daily.Standing.Value;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Dataset;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** What many posts gained in a period: no more is read of each than stood at the period's edges. */
@ApplicationScoped
class PostGains {

  private static final long ALL = -1;

  private final Standings standings;

  PostGains(Standings standings) {
    this.standings = standings;
  }

  /** A post's gain; without counters where nothing was told in the period. */
  Map<UUID, Gain> of(List<OutPost> posts, Dataset dataset, Instant begin, Instant end) {
    Map<UUID, Map<Counter, Value>> last =
        last(
            posts.stream()
                .map(post -> new Window(post.id(), later(begin, post.publishedAt()), end))
                .toList(),
            dataset,
            post -> ALL);
    List<OutPost> older = posts.stream().filter(post -> isOlder(post, begin)).toList();
    Map<UUID, Map<Counter, Value>> before =
        last(
            older.stream().map(post -> new Window(post.id(), post.publishedAt(), begin)).toList(),
            dataset,
            post -> bits(last.get(post)));
    Map<UUID, Map<Counter, Value>> first =
        standings.first(
            older.stream().map(post -> new Window(post.id(), begin, end)).toList(),
            dataset,
            post -> bits(last.get(post)) & ~bits(before.get(post)));
    Map<UUID, Gain> gains = new HashMap<>();
    for (OutPost post : posts) {
      gains.put(
          post.id(),
          Gain.of(
              begin,
              !isOlder(post, begin),
              before.getOrDefault(post.id(), Map.of()),
              first.getOrDefault(post.id(), Map.of()),
              last.getOrDefault(post.id(), Map.of())));
    }
    return gains;
  }

  private Map<UUID, Map<Counter, Value>> last(
      List<Window> windows, Dataset dataset, ToLongFunction<UUID> of) {
    Map<UUID, Map<Counter, Value>> values = new HashMap<>();
    standings
        .last(windows, dataset, of)
        .forEach((post, standing) -> values.put(post, standing.values()));
    return values;
  }

  private static boolean isOlder(OutPost post, Instant begin) {
    return post.publishedAt().isBefore(begin);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static long bits(Map<Counter, Value> values) {
    return values == null
        ? 0
        : values.keySet().stream().mapToLong(Counter::bit).reduce(0, (a, b) -> a | b);
  }
}
