package io.hookline.reporting.judgement.change;

import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.facts.freshness.FeedFreshness;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a measure is taken apart into.
 *
 * @param unitsBy the measure that counts its units; null: the cells in it, or the denominator
 */
record Counted(Measure measure, Measure unitsBy, Unit unit) {

  /** What one unit is. */
  @Schema(name = "CountedIn")
  enum Unit {
    POSTS,
    CLICKS,
    CONVERSIONS,
    DENOMINATOR,
    ROWS
  }

  private static final Measure CLICKS = Measures.of("clicks");
  private static final Measure CONVERSIONS = Measures.of("conversions");
  private static final Measure ORDERS = Measures.of("orders");

  static Counted of(Measure measure) {
    if (measure.isRatio()) {
      return new Counted(measure, null, Unit.DENOMINATOR);
    }
    Facts facts = measure.numerator().facts();
    if (measure == CONVERSIONS || measure == ORDERS) {
      return new Counted(measure, CLICKS, Unit.CLICKS);
    }
    if (facts == Facts.CREDITS) {
      return new Counted(measure, CONVERSIONS, Unit.CONVERSIONS);
    }
    if (facts == Facts.ORDERS) {
      return new Counted(measure, ORDERS, Unit.CONVERSIONS);
    }
    Counted cells = new Counted(measure, null, Unit.ROWS);
    return cells.isOfPosts() ? new Counted(measure, null, Unit.POSTS) : cells;
  }

  /** Without what is behind it: its own count is its units. */
  Counted withoutUnits() {
    return new Counted(measure, measure, Unit.CONVERSIONS);
  }

  /** Whether nobody knows how many units there are. */
  boolean lacksUnits(AnswerRow total) {
    BigDecimal units = unitsBy == null ? BigDecimal.ONE : total.figure(unitsBy.id()).value();
    return units == null || units.signum() == 0;
  }

  /** Whether it can be told what was known of it earlier. */
  boolean isPastKept() {
    return measure.facts().stream().anyMatch(facts -> facts.table() != null);
  }

  /** Why of it by a dimension only the present is known; null where the past is kept. */
  String pastUnknown(Dimension dimension) {
    return facts().stream()
        .map(facts -> facts.pastUnknown(dimension))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** As of when its figures are: the feed of its facts may be behind. */
  Instant knownAt(DataFreshness freshness, Instant now) {
    List<String> feeds = measure.facts().stream().map(Facts::feed).toList();
    return freshness.feeds().stream()
        .filter(feed -> feeds.contains(feed.feed()) && feed.asOf() != null)
        .map(FeedFreshness::asOf)
        .filter(asOf -> asOf.isBefore(now))
        .min(Instant::compareTo)
        .orElse(now);
  }

  /** Whether its units are posts, or parts of what posts gained. */
  boolean isOfPosts() {
    return measure.facts().stream()
        .allMatch(
            facts -> facts == Facts.POST_DAYS || facts == Facts.PUBLISHED || facts == Facts.OUT);
  }

  Shape shape() {
    return measure.isRatio() ? Shape.RATIO : Shape.SUM;
  }

  /** What has to be asked for. */
  List<Measure> measures() {
    return Stream.of(measure, unitsBy).filter(each -> each != null).distinct().toList();
  }

  /** Which kinds of facts its values and units are made of. */
  List<Facts> facts() {
    return measures().stream().flatMap(each -> each.facts().stream()).distinct().toList();
  }

  /** A row's units and what they brought; what is not known of it is nothing. */
  Side side(AnswerRow row) {
    Figure figure = row.figure(measure.id());
    BigDecimal amount = orZero(figure.numerator());
    if (measure.isRatio()) {
      return new Side(orZero(figure.denominator()), amount.multiply(measure.factor()));
    }
    return new Side(
        unitsBy == null
            ? BigDecimal.valueOf(figure.known())
            : orZero(row.figure(unitsBy.id()).numerator()),
        amount);
  }

  private static BigDecimal orZero(BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value;
  }
}
