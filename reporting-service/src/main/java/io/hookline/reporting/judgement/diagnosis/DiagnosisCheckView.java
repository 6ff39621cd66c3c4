package io.hookline.reporting.judgement.diagnosis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What asking all rules brought.
 *
 * @param opened of those found, how many were not open before
 * @param lapsed which the rules look at no more
 * @param layers the weakest part of the work first
 */
@Schema(name = "DiagnosisCheck")
record DiagnosisCheckView(
    LocalDate day,
    @Schema(examples = "17") int rules,
    @Schema(examples = "6") int found,
    @Schema(examples = "2", description = "Of these, how many were not open before") int opened,
    @Schema(examples = "1") int resolved,
    @Schema(examples = "0", description = "Which the rules look at no more") int lapsed,
    List<WorkLayersView.LayerView> layers) {

  static DiagnosisCheckView of(CheckRules.Changed changed, Collection<Diagnosis> all) {
    return new DiagnosisCheckView(
        changed.day(),
        changed.rules(),
        changed.found(),
        changed.opened(),
        changed.resolved(),
        changed.lapsed(),
        WorkLayersView.of(all).layers());
  }
}
