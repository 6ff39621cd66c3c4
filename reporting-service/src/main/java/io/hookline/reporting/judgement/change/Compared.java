package io.hookline.reporting.judgement.change;

import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.facts.rollup.Past.Settings;
import io.hookline.reporting.facts.rollup.Past.Step;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import java.time.ZoneId;
import java.util.List;

/** What is compared: a measure in two periods of a brand. */
record Compared(
    String brand,
    ZoneId zone,
    Counted counted,
    Days before,
    Days after,
    List<QuestionFilter> filters,
    Age age) {

  Question earlier() {
    return about(before);
  }

  Question later() {
    return about(after);
  }

  private Question about(Days days) {
    String[] measures =
        counted.measures().stream().map(measure -> measure.id()).toArray(String[]::new);
    return Question.of(days, measures).only(filters);
  }

  Compared with(Counted other) {
    return new Compared(brand, zone, other, before, after, filters, age);
  }

  Compared at(Age known) {
    return new Compared(brand, zone, counted, before, after, filters, known);
  }

  /** The earlier period when it was as old as the later one is. */
  Past past(Step step, Settings settings) {
    return new Past(before.from(), before.to(), age.knownBefore(), step, settings);
  }

  /** Whether it can be told what was known of it earlier. */
  boolean isPastKept() {
    return counted.isPastKept() && onlyPresent().isEmpty();
  }

  /** Dimensions that it is filtered by, of which only the present is known. */
  List<Dimension> onlyPresent() {
    return filters.stream()
        .map(filter -> Dimensions.of(filter.dimension()))
        .filter(dimension -> counted.pastUnknown(dimension) != null)
        .toList();
  }

  boolean isCredited() {
    return counted.measure().facts().contains(Facts.CREDITS);
  }
}
