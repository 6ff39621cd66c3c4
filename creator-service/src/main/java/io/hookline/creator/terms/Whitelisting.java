package io.hookline.creator.terms;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The brand may advertise under the creator's name.
 *
 * @param from first day; null for the first day of the partnership
 * @param until last day
 */
@Schema(name = "Whitelisting")
public record Whitelisting(
    @Plausible @Schema(nullable = true) LocalDate from,
    @NotNull @Plausible @Schema(examples = "2026-12-31") LocalDate until) {

  void check(String field, LocalDate startsOn, List<Violation> violations) {
    Days.order(field + ".until", from == null ? startsOn : from, until, violations);
  }
}
