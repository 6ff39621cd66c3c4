package io.hookline.reporting.figures.catalogue;

import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.objective.Objectives;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure as it is declared.
 *
 * @param countedIn the facts that it is made of
 * @param groupBy dimensions that it can be parted by
 * @param refused the others, each with the reason
 * @param provesNothingOf objectives that it is no proof of by itself, each with the reason
 * @param finance whether the finance right is needed: it is worked out of what creators are paid
 * @param collaborators whether collaborators are shown it, of what was granted to them
 */
@Schema(name = "Metric")
record MetricView(
    @Schema(examples = "engagement_rate_by_views") String id,
    @Schema(examples = "1") int version,
    @Schema(examples = "Engagement rate by views") String label,
    @Schema(examples = "(likes + comments + shares + saves) / views") String formula,
    Unit unit,
    @Schema(nullable = true) Dataset dataset,
    EvidenceClass evidence,
    TotalRule total,
    List<String> caveats,
    @Schema(examples = "[\"counters of posts\"]") List<String> countedIn,
    @Schema(examples = "[\"series\", \"network\"]") List<String> groupBy,
    List<RefusedDimension> refused,
    List<ForbiddenUse> provesNothingOf,
    @Schema(examples = "false") boolean finance,
    @Schema(examples = "true") boolean collaborators) {

  /** A dimension that a measure cannot be parted by. */
  @Schema(name = "RefusedDimension")
  record RefusedDimension(
      @Schema(examples = "ad_kind") String dimension,
      @Schema(
              examples =
                  "views cannot be parted by ad_kind: it is made of counters of posts, and these have"
                      + " no ad kind.")
          String reason) {}

  /** An objective that a measure is no proof of. */
  @Schema(name = "ForbiddenUse")
  record ForbiddenUse(
      Objective objective,
      @Schema(examples = "who has watched has not bought: views are exposure") String reason) {}

  static MetricView of(Measure measure) {
    return new MetricView(
        measure.id(),
        measure.version(),
        measure.label(),
        measure.formula(),
        measure.unit(),
        measure.dataset(),
        measure.evidence(),
        measure.total(),
        measure.caveats(),
        measure.facts().stream().map(Facts::label).toList(),
        Dimensions.all().stream()
            .filter(dimension -> measure.refusal(dimension) == null)
            .map(Dimension::id)
            .toList(),
        Dimensions.all().stream()
            .filter(dimension -> measure.refusal(dimension) != null)
            .map(dimension -> new RefusedDimension(dimension.id(), measure.refusal(dimension)))
            .toList(),
        Stream.of(Objective.values())
            .flatMap(
                objective ->
                    Objectives.against(objective, measure).stream()
                        .map(reason -> new ForbiddenUse(objective, reason)))
            .toList(),
        measure.restsOnPay(),
        !measure.isOfWholeBrand());
  }
}
