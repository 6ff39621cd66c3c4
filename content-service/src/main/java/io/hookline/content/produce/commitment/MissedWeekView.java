package io.hookline.content.produce.commitment;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a commitment was missed in a week. */
@Schema(name = "MissedWeek")
record MissedWeekView(
    UUID id,
    UUID commitmentId,
    @Schema(examples = "2026-W05") String week,
    LocalDate monday,
    MissCause cause,
    @Schema(examples = "Two of three were ill", nullable = true) String note,
    @Schema(examples = "mia.operator") String recordedBy,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
