package io.hookline.reporting.figures.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which formula; a change of its meaning is a new version. */
@Schema(name = "Formula")
public record Formula(
    @Schema(examples = "creator_roi_score") String id, @Schema(examples = "1") int version) {
  /** Of a measure that there is. */
  public static Formula of(String measure) {
    return new Formula(measure, Measures.of(measure).version());
  }
}
