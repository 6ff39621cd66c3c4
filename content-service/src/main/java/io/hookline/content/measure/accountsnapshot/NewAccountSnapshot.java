package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of an account; alone, or as a row of a file.
 *
 * @param accountId or else network and handle
 * @param handle in any of the ways in which people write it, the account's address among them
 * @param dayZone null: UTC for what an API tells, else nobody has said
 * @param collectedAt null: now
 */
record NewAccountSnapshot(
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true, description = "With handle, where accountId is not known")
        Network network,
    @Size(max = 200) @Schema(nullable = true, examples = "acmecosmetics") String handle,
    @NotNull
        @Plausible
        @Schema(
            examples = "2026-09-05",
            description =
                "As the network cuts days: TikTok's API in UTC. Not ahead of every time zone")
        LocalDate day,
    @Size(max = 60)
        @Schema(
            nullable = true,
            examples = "UTC",
            description =
                "The zone in which the network cuts its days; left out: UTC for API, else nobody has"
                    + " said")
        String dayZone,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-07T06:00:00Z",
            description =
                "When it was read from the source: of one source the latest counts. Left out: now")
        Instant collectedAt,
    @NotNull AccountCounters counters) {

  /**
   * @throws Problem VALIDATION_FAILED unless it names an account in one way
   */
  void checkName() {
    if (accountId == null && (network == null || handle == null)) {
      throw new Violation("accountId", "must be given, or network and handle").asProblem();
    }
    if (accountId != null && (network != null || handle != null)) {
      throw new Violation("accountId", "must stand without network and handle").asProblem();
    }
  }

  AccountReading reading(UUID account, Instant now) {
    return new AccountReading(
        account,
        day,
        dayZone == null ? AccountReading.zoneOf(source) : dayZone,
        collectedAt == null ? now : collectedAt,
        source,
        counters);
  }
}
