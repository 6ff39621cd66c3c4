package io.hookline.reporting.judgement.diagnosis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How weak each part of the work is.
 *
 * @param layers the weakest first
 */
@Schema(name = "WorkLayers")
record WorkLayersView(List<LayerView> layers) {

  /** A part of the work, with how many diagnoses of it are open. */
  @Schema(name = "WorkLayer")
  record LayerView(Layer layer, @Schema(examples = "3") long open) {}

  static WorkLayersView of(Collection<Diagnosis> all) {
    Map<Layer, Long> open =
        all.stream()
            .map(Diagnosis::view)
            .filter(one -> one.state() == DiagnosisState.OPEN)
            .collect(Collectors.groupingBy(DiagnosisView::layer, Collectors.counting()));
    return new WorkLayersView(
        Arrays.stream(Layer.values())
            .map(layer -> new LayerView(layer, open.getOrDefault(layer, 0L)))
            .sorted(Comparator.comparing(LayerView::open).reversed())
            .toList());
  }
}
