package io.hookline.reporting.figures.query;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.facts.rollup.Past;
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

  private final Question question;
  private final List<Violation> violations = new ArrayList<>();

  private QuestionCheck(Question question) {
    this.question = question;
  }

  /**
   * @param today in the brand's time zone
   * @param past as what was known it is asked; null: as what is known now
   * @throws Problem VALIDATION_FAILED, FORBIDDEN_PROOF, ONE_ATTRIBUTION_SETTING, or
   *     MEASURE_CANNOT_BE_PARTED with a reason for each measure and dimension
   */
  static Asked check(Question question, BrandFacts brand, LocalDate today, Past past) {
    return new QuestionCheck(question).asked(brand, today, past);
  }

  private Asked asked(BrandFacts brand, LocalDate today, Past past) {
    List<Measure> measures = measures();
    List<Dimension> groupBy = dimensions();
    List<AskedFilter> filters = filters();
    QuestionDays days = new QuestionDays(question, violations);
    Days period = days.period(today);
    Days compared = days.compared(period);
    days.checkParts(period);
    Measure by = orderBy(measures);
    checkRest(groupBy);
    Violation.requireNone(violations);
    Objectives.check(question.objective(), measures);
    OneSetting.require(measures, filters);
    QuestionRefusals.requireNone(question, measures, groupBy, filters, past);
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
        past);
  }

  private void checkRest(List<Dimension> groupBy) {
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
}
