package io.hookline.reporting.figures.query;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.catalogue.Facts;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.query.Asked.AskedFilter;
import java.util.List;
import java.util.Objects;

/**
 * Whether a question names one key of the dimension by which some facts are answers of their own:
 * rows of several would be added up, by the total or by whoever reads them. See ADR 0152.
 */
final class OneSetting {

  private OneSetting() {}

  /**
   * @throws Problem ONE_ATTRIBUTION_SETTING with what each measure asks for
   */
  static void require(List<Measure> measures, List<AskedFilter> filters) {
    List<Violation> missing =
        measures.stream()
            .flatMap(
                measure ->
                    measure.facts().stream()
                        .map(Facts::apartBy)
                        .filter(Objects::nonNull)
                        .filter(dimension -> !namesOne(dimension, filters))
                        .map(
                            dimension ->
                                new Violation(
                                    "filters",
                                    measure.id()
                                        + " needs a filter of "
                                        + dimension
                                        + " with one key in it: what several give is never"
                                        + " added up")))
            .toList();
    if (!missing.isEmpty()) {
      throw new Problem(
          QueryProblem.ONE_ATTRIBUTION_SETTING, missing.get(0).message() + ".", missing);
    }
  }

  private static boolean namesOne(String dimension, List<AskedFilter> filters) {
    return filters.stream()
        .filter(filter -> filter.dimension().id().equals(dimension))
        .anyMatch(
            filter -> filter.in() != null && filter.in().size() == 1 && filter.in().get(0) != null);
  }
}
