package io.hookline.content.measure.competitor;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a competitor can change.
 *
 * @param handle networks let accounts rename themselves
 */
record CompetitorUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "glowlab") String handle,
    @NotBlank @Size(max = 200) @Schema(examples = "Glow Lab") String name,
    @NotNull
        @Plausible
        @Schema(examples = "2026-09-01", description = "Posts from this day on are compared")
        LocalDate trackedFrom,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2027-08-31",
            description = "The last day whose posts are compared; null: still tracked")
        LocalDate trackedTo) {

  private static final String HANDLE = "[a-z0-9._-]{1,64}";

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(Network network) {
    List<Violation> violations = new ArrayList<>();
    for (Network other : Network.values()) {
      String site = VideoAddress.name(other).toLowerCase(Locale.ROOT) + ".com/";
      if (other != network && handle.toLowerCase(Locale.ROOT).contains(site)) {
        violations.add(
            new Violation("handle", "is of another network than " + VideoAddress.name(network)));
      }
    }
    if (!Accounts.handle(handle).matches(HANDLE)) {
      violations.add(
          new Violation(
              "handle", "must be a handle of letters, digits, dots, hyphens and underscores"));
    }
    if (trackedTo != null && trackedTo.isBefore(trackedFrom)) {
      violations.add(new Violation("trackedTo", "must not be before trackedFrom, " + trackedFrom));
    }
    Violation.requireNone(violations);
  }
}
