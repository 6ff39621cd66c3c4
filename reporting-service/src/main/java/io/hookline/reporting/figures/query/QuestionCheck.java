package io.hookline.reporting.figures.query;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.objective.Objectives;
import io.hookline.reporting.figures.query.Asked.AskedFilter;
import io.hookline.reporting.figures.query.Asked.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at a question as a whole, and says all that is wrong with it at once. */
final class QuestionCheck {

  private static final int USUAL_DAYS = 28;
  private static final int MOST_PARTS = 400;

  private final Question question;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Violation> refusals = new ArrayList<>();

  private QuestionCheck(Question question) {
    this.question = question;
  }

  /**
   * @param today in the brand's time zone
   * @throws Problem VALIDATION_FAILED, FORBIDDEN_PROOF, or MEASURE_CANNOT_BE_PARTED with a reason
   *     for each measure and dimension
   */
  static Asked check(Question question, BrandFacts brand, LocalDate today) {
    return new QuestionCheck(question).asked(brand, today);
  }

  private Asked asked(BrandFacts brand, LocalDate today) {
    List<Measure> measures = measures();
    List<Dimension> groupBy = dimensions();
    List<AskedFilter> filters = filters();
    Days period = period(today);
    Days compared = compared(period);
    checkParts(period);
    Measure by = orderBy(measures);
    if (question.rest() && (question.top() == null || groupBy.isEmpty())) {
      violations.add(new Violation("rest", "needs top and groupBy: it is all that top leaves out"));
    }
    groupBy.stream()
        .filter(dimension -> question.rest() && dimension.several())
        .forEach(
            dimension ->
                violations.add(
                    new Violation(
                        "rest",
                        "a post has several of "
                            + dimension.id()
                            + ": what is left out would be counted again")));
    Violation.requireNone(violations);
    Objectives.check(question.objective(), question.measures());
    checkPairs(measures, groupBy, filters);
    Order order =
        new Order(by, question.ascending(), question.top(), question.rest(), question.share());
    return new Asked(
        brand,
        measures,
        groupBy,
        filters,
        period,
        compared,
        question.granularity(),
        question.postsOfPeriod(),
        order,
        today,
        null);
  }

  private List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < question.measures().size(); i++) {
      String id = question.measures().get(i);
      Measure measure = Measures.of(id);
      if (measure == null) {
        violations.add(
            new Violation(
                "measures[" + i + "]",
                Nearest.unknown("measure", id, Measures.all(), Measure::id)));
      } else if (measures.contains(measure)) {
        violations.add(new Violation("measures[" + i + "]", "stands here twice: " + id));
      } else {
        measures.add(measure);
      }
    }
    return measures;
  }

  private List<Dimension> dimensions() {
    List<Dimension> dimensions = new ArrayList<>();
    for (int i = 0; i < question.groupBy().size(); i++) {
      Dimension dimension = dimension("groupBy[" + i + "]", question.groupBy().get(i));
      if (dimension != null && dimensions.contains(dimension)) {
        violations.add(new Violation("groupBy[" + i + "]", "stands here twice: " + dimension.id()));
      } else if (dimension != null) {
        dimensions.add(dimension);
      }
    }
    return dimensions;
  }

  private Dimension dimension(String field, String id) {
    Dimension dimension = Dimensions.of(id);
    if (dimension == null) {
      violations.add(
          new Violation(field, Nearest.unknown("dimension", id, Dimensions.all(), Dimension::id)));
    }
    return dimension;
  }

  private List<AskedFilter> filters() {
    List<AskedFilter> filters = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < question.filters().size(); i++) {
      QuestionFilter filter = question.filters().get(i);
      String field = "filters[" + i + "]";
      Dimension dimension = dimension(field + ".dimension", filter.dimension());
      if (filter.saysNothing()) {
        violations.add(new Violation(field, "must say in or notIn"));
      }
      if (!seen.add(filter.dimension())) {
        violations.add(
            new Violation(field + ".dimension", "stands in two filters: " + filter.dimension()));
      }
      if (dimension != null) {
        filters.add(new AskedFilter(dimension, filter.in(), filter.notIn()));
      }
    }
    return filters;
  }

  private Days period(LocalDate today) {
    LocalDate to = question.to() != null ? question.to() : today;
    LocalDate from = question.from() != null ? question.from() : to.minusDays(USUAL_DAYS - 1L);
    if (to.isBefore(from)) {
      violations.add(
          question.to() == null
              ? new Violation("from", "must not be after today without to")
              : new Violation("to", "must not be before from"));
    }
    return new Days(from, to);
  }

  private Days compared(Days period) {
    Comparison compare = question.compare();
    if (compare == null) {
      return null;
    }
    if (!compare.makesSense()) {
      violations.add(new Violation("compare", "must say either with, or from and to"));
      return null;
    }
    Days days = compare.days(period);
    if (days.to().isBefore(days.from())) {
      violations.add(new Violation("compare.to", "must not be before from"));
    }
    return days;
  }

  private void checkParts(Days period) {
    if (question.granularity() != null
        && violations.isEmpty()
        && period.cut(question.granularity()).size() > MOST_PARTS) {
      violations.add(
          new Violation("granularity", "would cut the period into more than " + MOST_PARTS));
    }
  }

  private Measure orderBy(List<Measure> measures) {
    if (question.orderBy() == null) {
      return measures.isEmpty() ? null : measures.get(0);
    }
    Measure by = Measures.of(question.orderBy());
    if (by == null || !measures.contains(by)) {
      violations.add(new Violation("orderBy", "must be one of the measures"));
    }
    return by;
  }

  private void checkPairs(
      List<Measure> measures, List<Dimension> groupBy, List<AskedFilter> filters) {
    for (Measure measure : measures) {
      groupBy.forEach(dimension -> checkPair("groupBy", measure, dimension));
      filters.forEach(filter -> checkPair("filters", measure, filter.dimension()));
      if (question.granularity() != null) {
        measure.facts().stream()
            .filter(facts -> !facts.dated())
            .forEach(
                facts ->
                    refusals.add(
                        new Violation(
                            "granularity",
                            measure.id()
                                + " cannot be cut into days: "
                                + facts.label()
                                + " have no day.")));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Problem(QueryProblem.MEASURE_CANNOT_BE_PARTED, refusals.get(0).message(), refusals);
    }
  }

  private void checkPair(String field, Measure measure, Dimension dimension) {
    String refusal = measure.refusal(dimension);
    if (refusal != null) {
      refusals.add(new Violation(field, refusal));
    }
  }
}
