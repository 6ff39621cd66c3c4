package io.hookline.attribution.identity.exclusion;

import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to say of an identifier.
 *
 * @param identifier one
 * @param reason not TOO_MANY, which only counting says
 */
record NewExclusion(
    @NotNull @Valid ShopperIdentifier identifier,
    @NotNull @Schema(examples = "NOT_A_PERSON") ExclusionReason reason,
    @Size(max = 500)
        @Schema(nullable = true, examples = "The shop's own address, used for phone orders")
        String note) {

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  String key() {
    List<String> keys = identifier.keys();
    Violation.requireNone(
        keys.size() == 1
            ? reason == ExclusionReason.TOO_MANY
                ? List.of(new Violation("reason", "is found by counting, and said by nobody"))
                : List.of()
            : List.of(
                new Violation("identifier", "send one identifier that tells somebody apart")));
    return keys.get(0);
  }
}
