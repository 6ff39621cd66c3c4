package io.hookline.creator.deal.standard;

import io.hookline.creator.terms.Terms;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Terms for a group; all of them.
 *
 * @param terms without pay, what is paid stays as it was
 */
@Schema(name = "GroupTermsUpdate")
record GroupTermsUpdate(@NotNull @Valid Terms terms) {

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    terms.check(LocalDate.EPOCH, null, violations);
    Violation.requireNone(violations);
  }
}
