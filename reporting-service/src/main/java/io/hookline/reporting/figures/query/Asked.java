package io.hookline.reporting.figures.query;

import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Measure;
import java.time.LocalDate;
import java.util.List;

/**
 * A question that was found to be answerable.
 *
 * @param past as what was known it is asked; null: as what is known now
 */
record Asked(
    BrandFacts brand,
    List<Measure> measures,
    List<Dimension> groupBy,
    List<AskedFilter> filters,
    Days period,
    Days compared,
    Granularity granularity,
    boolean postsOfPeriod,
    Order order,
    LocalDate today,
    Past past) {

  /** Whether these days are over, in the brand's time zone. */
  boolean isOver(Days days) {
    return days.to().isBefore(today);
  }

  /** A filter. */
  record AskedFilter(Dimension dimension, List<String> in, List<String> notIn) {}

  /** Which rows are shown, and in which order. */
  record Order(Measure by, boolean ascending, Integer top, boolean rest, boolean share) {}

  /** The same in one row: that of all. */
  Asked ungrouped() {
    return new Asked(
        brand,
        measures,
        List.of(),
        filters,
        period,
        compared,
        granularity,
        postsOfPeriod,
        order,
        today,
        past);
  }
}
