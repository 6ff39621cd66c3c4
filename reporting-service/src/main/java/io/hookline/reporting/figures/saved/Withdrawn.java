package io.hookline.reporting.figures.saved;

import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import java.util.List;
import java.util.stream.Stream;

/** What a question was saved with and the catalogue does not have any more. */
final class Withdrawn {

  private Withdrawn() {}

  /** Measures, then dimensions. */
  static List<String> in(Question question) {
    Stream<String> measures = question.measures().stream().filter(id -> Measures.of(id) == null);
    Stream<String> dimensions =
        Stream.concat(
                question.groupBy().stream(),
                question.filters().stream().map(QuestionFilter::dimension))
            .filter(id -> Dimensions.of(id) == null);
    return Stream.concat(measures, dimensions).distinct().toList();
  }

  /**
   * @throws Problem SAVED_QUERY_OUTDATED
   */
  static void requireNone(SavedQueryView query) {
    if (!query.withdrawn().isEmpty()) {
      throw new Problem(
          SavedQueryProblem.SAVED_QUERY_OUTDATED,
          "Since %s was saved, the catalogue lost %s. Save it anew with what /v1/metrics and /v1/dimensions show."
              .formatted(query.name(), String.join(", ", query.withdrawn())));
    }
  }
}
