package io.hookline.reporting.judgement.diagnosis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What asking all rules brought.
 *
 * @param layers with how many findings are open, the weakest first
 */
@Schema(name = "DiagnosisCheck")
record DiagnosisCheckView(
    LocalDate day,
    @Schema(examples = "17") int rules,
    @Schema(examples = "6") int found,
    @Schema(examples = "2", description = "Of these, how many were not open before") int opened,
    @Schema(examples = "1") int resolved,
    List<LayerView> layers) {

  /** How weak a part of the work is. */
  @Schema(name = "WorkLayer")
  record LayerView(Layer layer, @Schema(examples = "3") long open) {}

  static DiagnosisCheckView of(CheckRules.Changed changed, Collection<Diagnosis> all) {
    List<DiagnosisView> open =
        all.stream()
            .map(Diagnosis::view)
            .filter(one -> one.state() == DiagnosisState.OPEN)
            .toList();
    return new DiagnosisCheckView(
        changed.day(),
        changed.rules(),
        changed.found(),
        changed.opened(),
        changed.resolved(),
        Arrays.stream(Layer.values())
            .map(
                layer ->
                    new LayerView(layer, open.stream().filter(one -> one.layer() == layer).count()))
            .sorted(Comparator.comparing(LayerView::open).reversed())
            .toList());
  }
}
