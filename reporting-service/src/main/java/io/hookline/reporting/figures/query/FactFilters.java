package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which cells of one kind of facts pass the filters of a question. */
record FactFilters(Asked asked, Facts facts) {

  /** In SQL; all of them hold. */
  List<String> conditions() {
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
    if (asked.postsOfPeriod() && facts.ofPosts()) {
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
    String by = DimensionKey.of(facts, dimension);
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
}
