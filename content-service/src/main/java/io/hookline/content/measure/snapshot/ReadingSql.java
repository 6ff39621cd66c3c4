package io.hookline.content.measure.snapshot;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of one kind of reading; the kinds differ in their table and figures only. */
final class ReadingSql {

  private final String table;
  private final List<ReadingColumn> columns;

  ReadingSql(String table, List<ReadingColumn> figures) {
    this.table = table;
    this.columns = Stream.concat(ReadingColumn.HEAD.stream(), figures.stream()).toList();
  }

  private String each(Function<ReadingColumn, String> part) {
    return columns.stream().map(part).collect(Collectors.joining(", "));
  }

  private String rows() {
    return " from jsonb_to_recordset(:rows::jsonb) as r("
        + each(column -> "\"" + column.field() + "\" " + column.type())
        + ")";
  }

  /** In the key's order, so that two who add the same ones wait for each other once. */
  String insert() {
    return "insert into %s (brand, %s) select :brand, %s%s"
            .formatted(
                table,
                each(ReadingColumn::name),
                each(column -> "r.\"" + column.field() + "\""),
                rows())
        + " order by r.\"postId\", r.\"capturedAt\", r.dataset, r.source, r.\"collectedAt\""
        + " on conflict do nothing returning id";
  }

  /** Those that stand where the rows would. */
  String standing() {
    return select()
        + " join (select *"
        + rows()
        + ") r on s.post_id = r.\"postId\" and s.captured_at = r.\"capturedAt\""
        + " and s.dataset = r.dataset and s.source = r.source"
        + " and s.collected_at = r.\"collectedAt\"";
  }

  /** Everything of the view, from the table as {@code s}. */
  String select() {
    return "select %s, 0 as version from %s s "
        .formatted(each(column -> "s." + column.name()), table);
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
