package io.hookline.attribution.collect.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a source sends, in days of the brand, both included. Tests count nowhere but in tests;
 * shares are null of nothing.
 *
 * @param lastSeenAt of an event in these days
 * @param eventsPerDay taken, over all of the days
 * @param clockSkewSeconds by how much the source's clock is ahead of ours at least; below 0 it is
 *     behind, or what it sends waits
 */
@Schema(name = "SourceHealth")
record SourceHealthView(
    LocalDate from,
    LocalDate to,
    @Schema(nullable = true) Instant lastSeenAt,
    long accepted,
    @Schema(description = "Of the accepted: they completed what the other side had told")
        long merged,
    long duplicates,
    long refused,
    long late,
    long tests,
    BigDecimal eventsPerDay,
    @Schema(
            nullable = true,
            description =
                "0 or more: by so many seconds its clock is ahead of ours at least. Below 0: it is"
                    + " behind, or even its quickest events wait so long")
        BigDecimal clockSkewSeconds,
    List<RefusalCountView> refusals,
    List<Identifier> matchQuality,
    Coverage purchases,
    Readiness readiness,
    List<Day> days) {

  /** How many events tell of whom they are by this. */
  @Schema(name = "SourceIdentifier")
  record Identifier(
      @Schema(examples = "email") String identifier,
      long events,
      @Schema(nullable = true, examples = "0.8400") BigDecimal share) {}

  /**
   * Which side told of purchases. What pixel and server tell within five minutes is one.
   *
   * @param recoveredShare of all: those that only the server told
   */
  @Schema(name = "SignalCoverage")
  record Coverage(
      long pixelOnly,
      long serverOnly,
      long both,
      long offline,
      @Schema(
              nullable = true,
              examples = "0.2200",
              description = "serverOnly of pixelOnly, serverOnly and both together")
          BigDecimal recoveredShare) {}

  /** Whether automated campaigns can learn from it: all checks are passed. */
  @Schema(name = "SourceReadiness")
  record Readiness(boolean ready, List<Check> checks) {}

  /**
   * One of the checks.
   *
   * @param value null where there is nothing to look at, which passes no check
   */
  @Schema(name = "ReadinessCheck")
  record Check(
      ReadinessRule rule,
      @Schema(nullable = true, examples = "0.9800") BigDecimal value,
      @Schema(examples = "0.9") BigDecimal threshold,
      boolean passed) {}

  /** One day. */
  @Schema(name = "SourceHealthDay")
  record Day(LocalDate day, long accepted, long duplicates, long late) {}
}
