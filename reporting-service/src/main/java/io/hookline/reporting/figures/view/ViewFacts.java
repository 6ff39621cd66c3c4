package io.hookline.reporting.figures.view;

import io.hookline.reporting.figures.query.Granularity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view as it is declared.
 *
 * @param measures none where it shows more than measures
 * @param groupBy what its rows are made of, unless {@code by} and {@code and} say otherwise
 * @param by the dimensions that {@code by} and {@code and} may name
 */
@Schema(name = "View")
record ViewFacts(
    @Schema(examples = "series") String id,
    @Schema(examples = "Each series: which format deserves the next episode") String summary,
    @Schema(examples = "/v1/brands/{brand}/views/series") String path,
    @Schema(examples = "[\"views\", \"intent_signal_conversion_rate\"]") List<String> measures,
    @Schema(examples = "[\"series\"]") List<String> groupBy,
    @Schema(examples = "[]") List<String> by,
    @Schema(nullable = true) Granularity granularity,
    @Schema(nullable = true, examples = "views") String orderBy,
    @Schema(nullable = true, examples = "50") Integer top) {

  private static final String PATH = "/v1/brands/{brand}/views/";

  static ViewFacts of(View view) {
    return new ViewFacts(
        view.id(),
        view.summary(),
        PATH + view.id(),
        view.measures(),
        view.groupBy(),
        view.by(),
        view.granularity(),
        view.orderBy(),
        view.top());
  }

  static ViewFacts of(SpecialView view) {
    return new ViewFacts(
        view.id(),
        view.summary(),
        PATH + view.id(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null);
  }
}
