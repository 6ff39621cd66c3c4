package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Standing.Value;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.measure.snapshot.Dataset;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What counters of many posts stood at, for other features; by the rules of ADR 0063. */
@ApplicationScoped
public class PostStandings {

  private static final long ALL = -1;

  private final Standings standings;

  PostStandings(Standings standings) {
    this.standings = standings;
  }

  /**
   * A post and an instant.
   *
   * @param before what was told of earlier instants counts
   */
  public record At(UUID post, Instant publishedAt, Instant before) {}

  /**
   * What stood.
   *
   * @param asOf the latest instant of which one of the counters was told
   */
  public record Stood(Counters counters, Instant asOf) {}

  /** Of the present brand's posts; one of which nothing was told is not in the answer. */
  public Map<UUID, Stood> of(Collection<At> posts, Dataset dataset) {
    List<Window> windows =
        posts.stream().map(at -> new Window(at.post(), at.publishedAt(), at.before())).toList();
    Map<UUID, Stood> stood = new HashMap<>();
    standings
        .last(windows, dataset, post -> ALL)
        .forEach((post, standing) -> stood.put(post, stood(standing.values())));
    return stood;
  }

  private static Stood stood(Map<Counter, Value> values) {
    Map<Counter, BigDecimal> figures = new EnumMap<>(Counter.class);
    values.forEach((counter, value) -> figures.put(counter, value.figure()));
    Instant asOf = values.values().stream().map(Value::at).max(Instant::compareTo).orElseThrow();
    return new Stood(StoodCounters.of(figures), asOf);
  }
}
