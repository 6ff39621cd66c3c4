package io.hookline.reporting.figures.query;

import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    List<String> keys = asked.groupBy().stream().map(d -> read.facts().by(d)).toList();
    List<String> conditions = conditions();
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
        Set.of(Facts.POST_DAYS, Facts.POST_VALUES, Facts.VIEW_SOURCES).contains(read.facts())
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
                joins(expressions),
                conditions.isEmpty() ? "" : "\n where " + String.join("\n   and ", conditions),
                places)
        + (keys.isEmpty() ? "" : "\n limit :most");
  }

  /** Tables of days are hidden by what they were in the past that is asked for. */
  private String begin() {
    return asked.past() == null ? Past.WITH : asked.past().with(read.facts().table());
  }

  private List<String> conditions() {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < asked.filters().size(); i++) {
      Asked.AskedFilter filter = asked.filters().get(i);
      if (filter.in() != null && !filter.in().isEmpty()) {
        conditions.add(passes(filter.dimension(), "in" + i, none(filter.in())));
      }
      if (filter.notIn() != null && !filter.notIn().isEmpty()) {
        conditions.add("not " + passes(filter.dimension(), "not" + i, none(filter.notIn())));
      }
    }
    if (asked.postsOfPeriod() && read.facts().ofPosts()) {
      conditions.add(
          "exists (select from per w where w.n = c.n and p.published_on between w.since and w.until)");
    }
    return conditions;
  }

  /** Whether what has no key is meant too; a list may be one that refuses to be asked for null. */
  private static boolean none(List<String> keys) {
    return keys.stream().anyMatch(Objects::isNull);
  }

  private String passes(Dimension dimension, String parameter, boolean none) {
    String by = read.facts().by(dimension);
    if (!dimension.several()) {
      // Not by coalesce: compared with no keys at all, what has none is false and not null.
      return "case when ("
          + by
          + ") is null then "
          + none
          + " else ("
          + by
          + ")::text = any(:"
          + parameter
          + "::text[]) end";
    }
    String list = "p." + dimension.list();
    return "(exists (select from unnest("
        + list
        + ") x left join term t on t.brand = :brand and t.vocabulary = '"
        + dimension.vocabulary()
        + "' and t.key = x where coalesce(t.merged_into, x) = any(:"
        + parameter
        + "::text[]))"
        + (none ? " or coalesce(cardinality(" + list + "), 0) = 0" : "")
        + ")";
  }

  private String joins(String expressions) {
    StringBuilder joins = new StringBuilder();
    if (!read.facts().ofPosts() || !expressions.matches("(?s).*\\b(p|s|f|k|q|[te]_[a-z_]+)\\..*")) {
      return "";
    }
    joins.append("\n  left join post p on p.brand = :brand and p.id = c.post_id");
    if (expressions.contains("s.pillar_id")) {
      joins.append("\n  left join series s on s.brand = :brand and s.id = p.series_id");
    }
    if (expressions.contains("f.followers")) {
      joins.append(FOLLOWERS);
    }
    joins.append(CardPrices.joins(expressions));
    for (Dimension dimension : asked.groupBy()) {
      if (dimension.kind() == Dimension.Kind.TERM) {
        joins.append(terms(dimension));
      }
    }
    for (Asked.AskedFilter filter : asked.filters()) {
      Dimension dimension = filter.dimension();
      if (dimension.kind() == Dimension.Kind.TERM
          && !dimension.several()
          && !asked.groupBy().contains(dimension)) {
        joins.append(terms(dimension));
      }
    }
    return joins.toString();
  }

  private static final String FOLLOWERS =
      """

        left join lateral (
          select d.followers from account_day d
           where d.brand = :brand and d.account_id = p.account_id and d.day < p.published_on
             and d.followers is not null
           order by d.day desc limit 1) f on true""";

  /** A post that has two terms of which one was merged into the other has one. */
  private static String terms(Dimension dimension) {
    return (dimension.several()
            ? """

                left join lateral (
                  select distinct coalesce(t.merged_into, x.key) as %1$s
                    from unnest(p.%3$s) as x (key)
                    left join term t on t.brand = :brand and t.vocabulary = '%2$s'
                                    and t.key = x.key) as e_%1$s on true"""
            : """

                left join term t_%1$s on t_%1$s.brand = :brand and t_%1$s.vocabulary = '%2$s'
                                     and t_%1$s.key = p.%1$s""")
        .formatted(dimension.id(), dimension.vocabulary(), dimension.list());
  }
}
