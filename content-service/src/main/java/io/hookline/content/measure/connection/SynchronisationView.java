package io.hookline.content.measure.connection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time of reading what is new of an account. */
@Schema(name = "Synchronisation")
record SynchronisationView(
    UUID id,
    UUID connectionId,
    SynchronisationCause cause,
    SynchronisationState state,
    @Schema(description = "What it is at, or was at when it ended") Stage stage,
    @Schema(
            nullable = true,
            description = "The instant that its readings stand for, once it has begun")
        Instant collectedAt,
    @Schema(nullable = true, description = "The first UTC day of the account that is read")
        LocalDate firstDay,
    @Schema(nullable = true, description = "The newest UTC day with figures of the account")
        LocalDate newestDay,
    @Schema(examples = "60", description = "Days of the account that were told anew") int days,
    @Schema(examples = "412", description = "Videos that were read") int videos,
    @Schema(examples = "398", description = "Snapshots of posts that were recorded") int recorded,
    @Schema(examples = "0", description = "Readings that were there already") int unchanged,
    @Schema(examples = "0", description = "Readings that were refused as implausible") int refused,
    @Schema(examples = "14", description = "Videos that are no post of the brand yet")
        int unclaimed,
    @Schema(examples = "120", description = "Comments that were new, or of which more is known")
        int comments,
    @Schema(examples = "1", description = "Videos that the platform does not show any more")
        int missing,
    @Schema(nullable = true, description = "Why it waits, or was given up") Obstacle obstacle,
    @Schema(description = "When it goes on, if it waits") Instant dueAt,
    Instant createdAt,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant finishedAt,
    long version) {

  /** Why a run waits, or was given up. */
  @Schema(name = "SynchronisationObstacle")
  record Obstacle(
      @Schema(examples = "RATE_LIMITED") String code,
      @Schema(examples = "The platform has had too many requests.") String detail) {}
}
