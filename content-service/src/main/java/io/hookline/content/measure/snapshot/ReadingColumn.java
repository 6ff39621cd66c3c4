package io.hookline.content.measure.snapshot;

import java.util.Arrays;
import java.util.List;

/**
 * A column of what was told, and its field in JSON.
 *
 * @param type in SQL
 */
record ReadingColumn(String name, String field, String type) {

  static final List<ReadingColumn> COUNTERS =
      Arrays.stream(Counter.values())
          .map(
              counter ->
                  new ReadingColumn(
                      counter.column(),
                      counter.field(),
                      counter == Counter.AVERAGE_WATCH_SECONDS ? "numeric" : "bigint"))
          .toList();

  static final List<ReadingColumn> CURVE = List.of(new ReadingColumn("points", "points", "jsonb"));

  static final List<ReadingColumn> SHARES =
      Arrays.stream(ViewSource.values())
          .map(source -> new ReadingColumn(source.column(), source.field(), "numeric"))
          .toList();

  /** What every kind of reading has before them. */
  static final List<ReadingColumn> HEAD =
      List.of(
          new ReadingColumn("id", "id", "uuid"),
          new ReadingColumn("post_id", "postId", "uuid"),
          new ReadingColumn("captured_at", "capturedAt", "timestamptz"),
          new ReadingColumn("collected_at", "collectedAt", "timestamptz"),
          new ReadingColumn("dataset", "dataset", "text"),
          new ReadingColumn("source", "source", "text"),
          new ReadingColumn("recorded_at", "recordedAt", "timestamptz"));
}
