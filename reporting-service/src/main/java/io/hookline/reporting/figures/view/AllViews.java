package io.hookline.reporting.figures.view;

import io.hookline.kit.problem.Problem;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Named views: plain questions, and those of other features. */
@Singleton
class AllViews {

  private final List<ViewFacts> facts;

  AllViews(@All List<SpecialView> special) {
    facts =
        Stream.concat(Views.all().stream().map(ViewFacts::of), special.stream().map(ViewFacts::of))
            .toList();
  }

  List<ViewFacts> facts() {
    return facts;
  }

  /**
   * @throws Problem VIEW_NOT_FOUND with those that there are
   */
  View get(String id) {
    return Views.find(id)
        .orElseThrow(
            () ->
                new Problem(
                    ViewProblem.VIEW_NOT_FOUND,
                    "There is no view "
                        + id
                        + ". There are "
                        + facts.stream().map(ViewFacts::id).collect(Collectors.joining(", "))
                        + "; GET /v1/views says what each shows."));
  }
}
