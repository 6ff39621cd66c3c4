package io.hookline.reporting.figures.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All measures. To add one is to declare it in one of the lists that stand here. */
public final class Measures {

  private static final List<Measure> ALL =
      Stream.of(
              PostMeasures.all(),
              SourceMeasures.all(),
              LiveMeasures.all(),
              RhythmMeasures.all(),
              AccountMeasures.all(),
              OutcomeMeasures.all(),
              AttributionMeasures.all(),
              OrderMeasures.all(),
              AdMeasures.all(),
              PlacementMeasures.all(),
              TrafficMeasures.all(),
              ValueMeasures.all(),
              CreatorMeasures.all(),
              SpendMeasures.all(),
              ProductMeasures.all(),
              SignalMeasures.all(),
              OfflineMeasures.all(),
              TagMeasures.all())
          .flatMap(Function.identity())
          .toList();

  private static final Map<String, Measure> BY_ID =
      ALL.stream().collect(Collectors.toMap(Measure::id, Function.identity()));

  private Measures() {}

  /** In the order of the documentation. */
  public static List<Measure> all() {
    return ALL;
  }

  /** Null where there is none. */
  public static Measure of(String id) {
    return id == null ? null : BY_ID.get(id);
  }
}
