package io.hookline.attribution.collect.source;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A further token of a source.
 *
 * @param name by which the brand's people know who has it
 * @param endsAt null for one that is good until it is ended
 */
record NewEventSourceToken(
    @NotBlank @Size(max = 200) @Schema(examples = "Plugin of the web shop") String name,
    @Plausible @Schema(nullable = true, description = "Null for one without an end")
        Instant endsAt) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    if (endsAt != null && !endsAt.isAfter(now)) {
      throw new Violation("endsAt", "must be in the future").asProblem();
    }
  }
}
