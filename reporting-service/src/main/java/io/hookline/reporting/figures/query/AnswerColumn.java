package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.catalogue.EvidenceClass;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.TotalRule;
import io.hookline.reporting.figures.catalogue.Unit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as it stands in an answer. */
@Schema(name = "AnswerColumn")
public record AnswerColumn(
    @Schema(examples = "engagement_rate_by_views") String measure,
    @Schema(examples = "1") int version,
    @Schema(examples = "Engagement rate by views") String label,
    @Schema(examples = "(likes + comments + shares + saves) / views") String formula,
    Unit unit,
    @Schema(nullable = true) Dataset dataset,
    EvidenceClass evidence,
    TotalRule total,
    List<String> caveats) {

  static AnswerColumn of(Measure measure) {
    return new AnswerColumn(
        measure.id(),
        measure.version(),
        measure.label(),
        measure.formula(),
        measure.unit(),
        measure.dataset(),
        measure.evidence(),
        measure.total(),
        measure.caveats());
  }
}
