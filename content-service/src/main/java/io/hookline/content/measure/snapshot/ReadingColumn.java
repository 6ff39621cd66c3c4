package io.hookline.content.measure.snapshot;

import io.hookline.kit.sql.ArrayParameters;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;

/**
 * A column of what was told.
 *
 * @param type of it and others in SQL
 * @param value null where it was not told
 */
record ReadingColumn<V>(String name, String type, Function<V, ?> value, ReadingColumn.As<V> as) {

  /** How a column's values go to the database. */
  interface As<V> {
    Argument bind(List<V> rows);
  }

  static List<ReadingColumn<SnapshotFacts>> counters() {
    return Arrays.stream(Counter.values()).map(ReadingColumn::counter).toList();
  }

  private static ReadingColumn<SnapshotFacts> counter(Counter counter) {
    Function<SnapshotFacts, Number> stored = facts -> counter.stored(facts.counters());
    return counter == Counter.AVERAGE_WATCH_SECONDS
        ? number(counter.column(), facts -> (BigDecimal) stored.apply(facts))
        : new ReadingColumn<>(
            counter.column(),
            "bigint",
            stored,
            rows ->
                ArrayParameters.of(
                    rows, column -> column.longs(facts -> (Long) stored.apply(facts))));
  }

  static List<ReadingColumn<ViewSourcesView>> shares() {
    return Arrays.stream(ViewSource.values())
        .map(
            source ->
                ReadingColumn.<ViewSourcesView>number(
                    source.column(), view -> view.shares().of(source)))
        .toList();
  }

  private static <V> ReadingColumn<V> number(String name, Function<V, BigDecimal> value) {
    return new ReadingColumn<>(
        name, "numeric", value, rows -> ArrayParameters.of(rows, column -> column.numbers(value)));
  }

  static <V> ReadingColumn<V> json(String name, Function<V, String> value) {
    return new ReadingColumn<>(
        name, "jsonb", value, rows -> ArrayParameters.of(rows, column -> column.json(value)));
  }

  /** What there is only one of, in the order of the table's key. */
  static <V extends RecordedReading> List<ReadingColumn<V>> key() {
    return List.of(
        uuid("post_id", RecordedReading::postId),
        instant("captured_at", RecordedReading::capturedAt),
        text("dataset", reading -> reading.dataset().name()),
        text("source", reading -> reading.source().name()),
        instant("collected_at", RecordedReading::collectedAt));
  }

  /** What every kind of reading has beside the key. */
  static <V extends RecordedReading> List<ReadingColumn<V>> beside() {
    return List.of(
        uuid("id", RecordedReading::id), instant("recorded_at", RecordedReading::recordedAt));
  }

  private static <V extends RecordedReading> ReadingColumn<V> uuid(
      String name, Function<V, UUID> value) {
    return new ReadingColumn<>(
        name, "uuid", value, rows -> ArrayParameters.of(rows, column -> column.uuids(value)));
  }

  private static <V extends RecordedReading> ReadingColumn<V> text(
      String name, Function<V, String> value) {
    return new ReadingColumn<>(
        name, "text", value, rows -> ArrayParameters.of(rows, column -> column.texts(value)));
  }

  private static <V extends RecordedReading> ReadingColumn<V> instant(
      String name, Function<V, Instant> value) {
    return new ReadingColumn<>(
        name,
        "timestamptz",
        value,
        rows -> ArrayParameters.of(rows, column -> column.instants(value)));
  }
}
