package io.hookline.creator.terms;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where and for how long the brand may use the videos. What is not named is not allowed.
 *
 * @param from first day; null for the first day of the partnership
 * @param until last day; null without an end
 */
@Schema(name = "UsageRights")
public record UsageRights(
    @NotEmpty @Size(max = 20) List<@NotNull UsageChannel> channels,
    @Plausible @Schema(nullable = true) LocalDate from,
    @Plausible @Schema(nullable = true, examples = "2027-03-31") LocalDate until) {

  /** Each once and in one order; nulls are refused by their own rule. */
  public UsageRights {
    if (channels != null && !channels.isEmpty() && channels.stream().noneMatch(Objects::isNull)) {
      channels = List.copyOf(EnumSet.copyOf(channels));
    }
  }

  void check(String field, LocalDate startsOn, List<Violation> violations) {
    Days.order(field + ".until", from == null ? startsOn : from, until, violations);
  }
}
