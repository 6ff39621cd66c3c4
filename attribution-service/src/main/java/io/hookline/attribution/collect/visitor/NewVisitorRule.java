package io.hookline.attribution.collect.visitor;

import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule by which the brand knows a visitor.
 *
 * @param value a part of the user agent, three letters at least; or a network such as
 *     203.0.113.0/24
 * @param visitorClass what whoever it fits is
 * @param note why
 */
record NewVisitorRule(
    @NotNull @Schema(examples = "AGENT") VisitorRuleKind kind,
    @NotNull
        @Size(min = 3, max = 200)
        @Pattern(regexp = "[ -~]+", message = "must be printable ASCII")
        @Schema(examples = "AcmeMonitor")
        String value,
    @NotNull VisitorClass visitorClass,
    @NotBlank @Size(max = 500) @Schema(examples = "Our own check of the shop") String note) {

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  void check() {
    if (kind == VisitorRuleKind.NETWORK && Network.of(value).isEmpty()) {
      Violation.requireNone(
          List.of(
              new Violation(
                  "value", "must be a network such as 203.0.113.0/24, or a single address")));
    }
    if (kind == VisitorRuleKind.AGENT && value.strip().length() < 3) {
      Violation.requireNone(List.of(new Violation("value", "must have three letters at least")));
    }
  }
}
