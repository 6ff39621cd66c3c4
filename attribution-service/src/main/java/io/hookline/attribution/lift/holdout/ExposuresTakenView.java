package io.hookline.attribution.lift.holdout;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of exposures: none of them need be sent again.
 *
 * @param recorded of people who were not known in their arm
 * @param earlier that move the instant from which somebody's conversions count
 * @param known that tell nothing new
 * @param refused with why, each by its place in what was sent
 */
@Schema(name = "ExposuresTaken")
record ExposuresTakenView(
    @Schema(examples = "812") int recorded,
    @Schema(examples = "3") int earlier,
    @Schema(examples = "184") int known,
    List<RefusedExposure> refused) {

  /** One that was not taken. */
  @Schema(name = "RefusedExposure")
  record RefusedExposure(
      @Schema(examples = "17") int index,
      @Schema(examples = "occurredAt") String field,
      @Schema(examples = "must not be in the future") String message) {}
}
