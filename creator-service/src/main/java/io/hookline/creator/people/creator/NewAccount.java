package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to record. What is left out of one that is recorded already stays as it is known.
 *
 * @param handle with or without the leading @; kept in lower case without it
 * @param formerHandle which the account had when it was recorded: it is renamed, and what was
 *     counted of it stays with it; null for an account under its own handle
 * @param verified whether the network has verified whose it is
 * @param lastCheckedAt when somebody has looked at it
 * @param followers as they were counted then, or now
 */
@AccountHandle
public record NewAccount(
    @NotNull Network network,
    @NotNull @Schema(examples = "miawong") String handle,
    @Size(max = 65) @Schema(examples = "mia.wong", nullable = true) String formerHandle,
    @Schema(nullable = true) Boolean verified,
    @Plausible @Schema(examples = "2026-09-04T09:30:00Z", nullable = true) Instant lastCheckedAt,
    @PositiveOrZero @Max(10_000_000_000L) @Schema(examples = "48200", nullable = true)
        Long followers) {

  /** As many accounts as a creator has at most. */
  public static final int MOST = 20;

  public NewAccount {
    lastCheckedAt = lastCheckedAt == null ? null : lastCheckedAt.truncatedTo(ChronoUnit.MICROS);
  }

  AccountKey key() {
    return AccountKey.of(network, handle);
  }

  /** Null where nothing is said of one. */
  AccountKey formerKey() {
    return formerHandle == null || formerHandle.isBlank()
        ? null
        : AccountKey.of(network, formerHandle.strip());
  }

  /** Somebody who is new has no account to rename. */
  static void requireNew(List<NewAccount> accounts) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      if (accounts.get(i).formerKey() != null) {
        violations.add(
            new Violation("accounts[" + i + "].formerHandle", "is for creators whom you have"));
      }
    }
    Violation.requireNone(violations);
  }

  static void check(List<NewAccount> accounts, Instant now) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      Instant checked = accounts.get(i).lastCheckedAt();
      if (checked != null && ClockTolerance.isAhead(checked, now)) {
        violations.add(
            new Violation("accounts[" + i + "].lastCheckedAt", "must not be in the future"));
      }
    }
    Violation.requireNone(violations);
  }
}
