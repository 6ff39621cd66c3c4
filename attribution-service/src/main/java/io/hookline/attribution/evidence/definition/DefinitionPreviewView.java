package io.hookline.attribution.evidence.definition;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule would count in a period, beside what the definition counts there; nothing is kept.
 */
@Schema(name = "ConversionDefinitionPreview")
record DefinitionPreviewView(
    LocalDate from, LocalDate to, CountedView present, CountedView proposed, List<OfDay> days) {

  /** A day of the brand. */
  @Schema(name = "PreviewedDay")
  record OfDay(LocalDate day, CountedView present, CountedView proposed) {}
}
