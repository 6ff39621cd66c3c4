package io.hookline.reporting.figures.view;

import io.hookline.reporting.figures.query.Granularity;
import java.util.List;

/**
 * A question that has a name.
 *
 * @param id as in its address
 * @param measures in the order of the columns
 * @param groupBy what its rows are made of, unless somebody says otherwise; none: one row
 * @param by dimensions that {@code by} and {@code and} may name; empty where its rows are fixed
 * @param granularity null: the period as a whole
 * @param orderBy null: the first measure
 * @param top null: all rows
 */
public record View(
    String id,
    String summary,
    List<String> measures,
    List<String> groupBy,
    List<String> by,
    Granularity granularity,
    String orderBy,
    Integer top) {

  static View of(String id, String summary, String... measures) {
    return new View(id, summary, List.of(measures), List.of(), List.of(), null, null, null);
  }

  View by(String... dimensions) {
    return new View(id, summary, measures, List.of(dimensions), by, granularity, orderBy, top);
  }

  View byAnyOf(List<String> dimensions) {
    return new View(id, summary, measures, groupBy, dimensions, granularity, orderBy, top);
  }

  View each(Granularity part) {
    return new View(id, summary, measures, groupBy, by, part, orderBy, top);
  }

  View first(int rows, String measure) {
    return new View(id, summary, measures, groupBy, by, granularity, measure, rows);
  }
}
