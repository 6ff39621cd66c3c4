package io.hookline.reporting.figures.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dimension as it is declared.
 *
 * @param several a post may have several of its keys, so that its rows add up to more than the
 *     total
 * @param metrics those that it can part
 */
@Schema(name = "Dimension")
record DimensionView(
    @Schema(examples = "hook_kind") String id,
    @Schema(examples = "Hook kind") String label,
    @Schema(examples = "A term of the brand's vocabulary HOOK_KIND") String summary,
    Dimension.Kind kind,
    boolean several,
    @Schema(examples = "[\"views\"]") List<String> metrics) {

  static DimensionView of(Dimension dimension) {
    return new DimensionView(
        dimension.id(),
        dimension.label(),
        dimension.summary(),
        dimension.kind(),
        dimension.several(),
        Measures.all().stream()
            .filter(measure -> measure.refusal(dimension) == null)
            .map(Measure::id)
            .toList());
  }
}
