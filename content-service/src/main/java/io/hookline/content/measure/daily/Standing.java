package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Counter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * What every counter of a post stands at: the last value that was told of it. What somebody
 * measured goes before every estimate, also before a later one. Readings are to be added by their
 * weight, the heaviest last.
 */
final class Standing {

  private final Map<Counter, Value> measured = new EnumMap<>(Counter.class);
  private final Map<Counter, Value> estimated = new EnumMap<>(Counter.class);

  /**
   * A counter's value.
   *
   * @param at the instant that it was told of
   */
  record Value(BigDecimal figure, Instant at, boolean isEstimated) {

    /** Whether it counts more than what stood earlier: no estimate replaces what was measured. */
    boolean replaces(Value earlier) {
      return !isEstimated || earlier.isEstimated;
    }

    /** This one; of the same instant the other, which is heavier. */
    Value earlier(Value other) {
      return at.equals(other.at) ? other : this;
    }
  }

  static Standing of(Iterable<Reading> readings) {
    Standing standing = new Standing();
    readings.forEach(standing::add);
    return standing;
  }

  /**
   * What each counter was told first.
   *
   * @param readings by their weight
   */
  static Map<Counter, Value> first(Iterable<Reading> readings) {
    Map<Counter, Value> first = new EnumMap<>(Counter.class);
    for (Reading reading : readings) {
      for (Map.Entry<Counter, BigDecimal> told : reading.told().entrySet()) {
        Value value = new Value(told.getValue(), reading.capturedAt(), reading.isEstimated());
        first.merge(told.getKey(), value, Value::earlier);
      }
    }
    return first;
  }

  void add(Reading reading) {
    Map<Counter, Value> values = reading.isEstimated() ? estimated : measured;
    Instant at = reading.capturedAt();
    reading
        .told()
        .forEach(
            (counter, figure) -> values.put(counter, new Value(figure, at, reading.isEstimated())));
  }

  /** Null while nobody has told. */
  Value value(Counter counter) {
    return measured.getOrDefault(counter, estimated.get(counter));
  }

  /** Of the counters that somebody told. */
  Map<Counter, Value> values() {
    Map<Counter, Value> values = new EnumMap<>(estimated);
    values.putAll(measured);
    return values;
  }
}
