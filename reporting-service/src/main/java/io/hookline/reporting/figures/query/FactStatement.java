package io.hookline.reporting.figures.query;

import io.hookline.reporting.facts.rollup.Past;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One statement: what one kind of facts tells of some measures, by the question's rows and periods.
 */
final class FactStatement {

  private final Asked asked;
  private final FactPart.Read read;
  private final List<FactPart> parts;

  /**
   * @param parts all of one kind of facts
   */
  FactStatement(Asked asked, FactPart.Read read, List<FactPart> parts) {
    this.asked = asked;
    this.read = read;
    this.parts = parts;
  }

  String sql() {
    List<String> keys =
        asked.groupBy().stream().map(d -> DimensionKey.of(read.facts(), d)).toList();
    List<String> conditions = new FactFilters(asked, read.facts()).conditions();
    String expressions =
        String.join(" ", keys)
            + " "
            + String.join(" ", conditions)
            + " "
            + parts.stream().map(FactPart::expressions).collect(Collectors.joining(" "));
    String places = // by place, because a column of the cells may have the name of a key
        IntStream.rangeClosed(1, keys.size() + 1)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      columns.add("(" + keys.get(i) + ")::text as g" + i);
    }
    columns.add("c.n");
    columns.add("max(c.as_of) as as_of");
    columns.add("count(*) as cells");
    columns.add(
        read.facts().mayBeginUntold()
            ? "count(*) filter (where c.partial) as partial"
            : "0 as partial");
    for (int i = 0; i < parts.size(); i++) {
      columns.add(parts.get(i).columns(i));
    }
    return begin()
        + """
        per as (
          select * from unnest(:n::int[], :first::date[], :last::date[], :since::date[],
                               :until::date[]) as per (n, first, last, since, until)),
        %sc as (
        %s)
        select %s
          from c%s%s
         group by %s"""
            .formatted(
                CardPrices.cards(expressions),
                FactCells.of(read, expressions),
                String.join(",\n       ", columns),
                new FactJoins(asked, read.facts()).sql(expressions),
                conditions.isEmpty() ? "" : "\n where " + String.join("\n   and ", conditions),
                places)
        + (keys.isEmpty() ? "" : "\n limit :most");
  }

  /** Tables of days are hidden by what they were in the past that is asked for. */
  private String begin() {
    return asked.past() == null ? Past.WITH : asked.past().with(read.facts().table());
  }
}
