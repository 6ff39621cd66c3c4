package io.hookline.reporting.judgement.objective;

import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.objective.Cadence;
import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.objective.Proof;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objective as it is declared.
 *
 * @param cadence how often to look at it
 * @param lagDays how long it takes until most of what a day brings is credited to it
 * @param measures by which it shows
 * @param besides by which it shows too, and which are no measures
 */
@Schema(name = "ObjectiveDescription")
record ObjectiveView(
    Objective objective,
    @Schema(examples = "Awareness") String label,
    Cadence cadence,
    @Schema(examples = "7") int lagDays,
    @Schema(examples = "[\"reach\"]") List<String> measures,
    @Schema(examples = "[\"Brand-lift result\"]") List<String> besides,
    List<Forbidden> forbidden) {

  /**
   * What it may not be proved by.
   *
   * @param measures of organic views; those of paid and combined ones are meant too
   * @param onlyAlone only where nothing else is shown
   */
  @Schema(name = "ForbiddenProof")
  record Forbidden(
      @Schema(examples = "Link clicks") String label,
      @Schema(examples = "[\"link_clicks\"]") List<String> measures,
      boolean onlyAlone,
      @Schema(examples = "who remembers a brand need not click") String reason) {}

  static ObjectiveView of(Objective objective) {
    return new ObjectiveView(
        objective,
        objective.label(),
        objective.cadence(),
        objective.lagDays(),
        objective.measures(),
        objective.besides(),
        objective.forbidden().stream()
            .map(
                proof ->
                    new Forbidden(
                        proof.label(), names(proof.proof()), proof.alone(), proof.reason()))
            .toList());
  }

  private static List<String> names(Proof proof) {
    return Stream.concat(
            Measures.all().stream()
                .filter(measure -> measure.proof() == proof && isPlain(measure.dataset()))
                .map(Measure::id),
            proof.elsewhere().stream())
        .sorted()
        .toList();
  }

  private static boolean isPlain(Dataset dataset) {
    return dataset == null || dataset == Dataset.ORGANIC;
  }
}
