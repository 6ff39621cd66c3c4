package io.hookline.content.measure.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements of one kind of reading; the kinds differ in their table and figures only. Rows
 * come as an array for each column, and without the columns that none of them tells: most sources
 * tell few of the counters, and documents of all of them took most of the time.
 */
final class ReadingSql<V extends RecordedReading> {

  private static final String KEY = "post_id, captured_at, dataset, source, collected_at";

  private final String table;
  private final List<ReadingColumn<V>> key = ReadingColumn.key();
  private final List<ReadingColumn<V>> head;
  private final List<ReadingColumn<V>> figures;

  ReadingSql(String table, List<ReadingColumn<V>> figures) {
    this.table = table;
    this.figures = figures;
    this.head = Stream.concat(key.stream(), ReadingColumn.<V>beside().stream()).toList();
  }

  private static <V> String each(
      List<ReadingColumn<V>> columns, Function<ReadingColumn<V>, String> part) {
    return columns.stream().map(part).collect(Collectors.joining(", "));
  }

  List<ReadingColumn<V>> key() {
    return key;
  }

  /** The columns in which these have something. */
  List<ReadingColumn<V>> told(Collection<V> readings) {
    return Stream.concat(
            head.stream(),
            figures.stream()
                .filter(column -> readings.stream().map(column.value()).anyMatch(Objects::nonNull)))
        .toList();
  }

  /** Each column's array is bound by its name. */
  private static <V> String rows(List<ReadingColumn<V>> columns) {
    return " unnest(%s) as r (%s)"
        .formatted(
            each(columns, column -> "cast(:" + column.name() + " as " + column.type() + "[])"),
            each(columns, ReadingColumn::name));
  }

  /** In the key's order, so that two who add the same ones wait for each other once. */
  String insert(List<ReadingColumn<V>> columns) {
    return "insert into %s (brand, %s) select :brand, r.* from%s order by %s"
            .formatted(table, each(columns, ReadingColumn::name), rows(columns), KEY)
        + " on conflict do nothing returning id";
  }

  /**
   * Those that stand where the rows would, each found by the key whatever the planner believes of a
   * table that is being filled; the bounds let PostgreSQL pass over other months.
   */
  String standing() {
    return "select %s, 0 as version from%s cross join lateral (select * from %s s"
            .formatted(shown(), rows(key), table)
        + " where s.post_id = r.post_id and s.captured_at = r.captured_at"
        + " and s.dataset = r.dataset and s.source = r.source"
        + " and s.collected_at = r.collected_at"
        + " and s.captured_at between :first and :last offset 0) s";
  }

  private String shown() {
    return Stream.concat(head.stream(), figures.stream())
        .map(column -> "s." + column.name())
        .collect(Collectors.joining(", "));
  }

  /** Everything of the view, from the table as {@code s}. */
  String select() {
    return "select %s, 0 as version from %s s ".formatted(shown(), table);
  }

  /** The bounds on captured_at alone let PostgreSQL pass over the months outside of them. */
  String before() {
    return select()
        + """
           where s.post_id = :post
             and s.captured_at between :since and :at
             and (s.captured_at, s.id) < (:at, :id)
             and (:until::timestamptz is null or s.captured_at < :until)
             and (:dataset::text is null or s.dataset = :dataset)
             and (:source::text is null or s.source = :source)
           order by s.captured_at desc, s.id desc
           limit :limit
          """;
  }

  String one() {
    return select() + " where s.post_id = :post and s.captured_at >= :since and s.id = :id";
  }
}
