package io.hookline.content.measure.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
      Stream.of(
              "forYou", "follow", "search", "profile", "sound", "hashtag", "directMessage", "other")
          .map(
              field ->
                  new ReadingColumn(
                      field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT),
                      field,
                      "numeric"))
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
