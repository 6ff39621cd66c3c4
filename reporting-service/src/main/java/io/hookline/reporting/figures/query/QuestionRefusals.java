package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.query.Asked.AskedFilter;
import java.util.ArrayList;
import java.util.List;

/** Which measures of a question cannot be parted as it asks, each with the reason. */
final class QuestionRefusals {

  private final List<Violation> refusals = new ArrayList<>();

  private QuestionRefusals() {}

  /**
   * @param past null for the present
   * @throws Problem MEASURE_CANNOT_BE_PARTED with all reasons
   */
  static void requireNone(
      Question question,
      List<Measure> measures,
      List<Dimension> groupBy,
      List<AskedFilter> filters,
      Past past) {
    QuestionRefusals all = new QuestionRefusals();
    for (Measure measure : measures) {
      groupBy.forEach(dimension -> all.add("groupBy", measure.refusal(dimension)));
      filters.forEach(filter -> all.add("filters", measure.refusal(filter.dimension())));
      if (past != null) {
        groupBy.forEach(dimension -> all.add("groupBy", measure.refusalOfPast(dimension)));
        filters.forEach(filter -> all.add("filters", measure.refusalOfPast(filter.dimension())));
      }
      if (question.granularity() != null) {
        all.add("granularity", measure.refusalToCut());
      }
    }
    all.refuse();
  }

  private void add(String field, String reason) {
    if (reason != null) {
      refusals.add(new Violation(field, reason));
    }
  }

  private void refuse() {
    if (!refusals.isEmpty()) {
      throw new Problem(QueryProblem.MEASURE_CANNOT_BE_PARTED, refusals.get(0).message(), refusals);
    }
  }
}
