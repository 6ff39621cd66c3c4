package io.hookline.creator.people.merge;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That two records are of two people.
 *
 * @param takenBack whether it was said before, and is not true
 */
record NewDistinction(
    @NotNull UUID otherId, @Schema(nullable = true, examples = "false") Boolean takenBack) {

  NewDistinction {
    takenBack = Boolean.TRUE.equals(takenBack);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(UUID creator) {
    if (otherId.equals(creator)) {
      Violation.requireNone(List.of(new Violation("otherId", "must be another creator")));
    }
  }
}
