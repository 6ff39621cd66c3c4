package io.hookline.attribution.credit.run;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run as it stands.
 *
 * @param chainId of all runs that differ from it by nothing but the data that there was
 * @param number in its chain
 * @param progress null before it has begun and after its end
 * @param asOf everything that was taken in by then counts, and nothing else; null until it is
 *     completed
 * @param conversions orders in its scope
 * @param credited those of them that count and have eligible evidence
 * @param changed those of which it says something else than the run of its chain before
 */
@PartlyDerived("progress, which is of the time of the answer")
@Schema(name = "AttributionRun")
record AttributionRunView(
    UUID id,
    UUID settingId,
    @Schema(examples = "2") int settingVersion,
    @Schema(examples = "3") int channelRulesVersion,
    @Schema(nullable = true, description = "Orders of earlier are out of it") Instant from,
    UUID chainId,
    @Schema(examples = "14") int number,
    RunStatus status,
    RunCause cause,
    @Schema(examples = "ada") String requestedBy,
    @Schema(nullable = true) Progress progress,
    @Schema(nullable = true, description = "All that was taken in by then counts") Instant asOf,
    @Schema(nullable = true, examples = "10412") Long conversions,
    @Schema(nullable = true, examples = "8021") Long credited,
    @Schema(nullable = true, examples = "131") Long changed,
    @Schema(nullable = true) Failure failure,
    long version,
    Instant createdAt,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant endedAt)
    implements Versioned {

  /**
   * How far it is.
   *
   * @param slices parts into which its orders are cut; what changes meanwhile adds some
   * @param done of them
   * @param conversions orders in these
   */
  @Schema(name = "AttributionRunProgress")
  record Progress(
      @Schema(examples = "40") long slices,
      @Schema(examples = "17") long done,
      @Schema(examples = "212400") long conversions) {}

  /** Why it failed, or failed last: a stable code of a problem, and what it means here. */
  @Schema(name = "AttributionRunFailure")
  record Failure(
      @Schema(examples = "INTERNAL_ERROR") String code,
      @Schema(examples = "It failed five times at the same place.") String detail) {}
}
