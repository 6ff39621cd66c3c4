package io.hookline.content.measure.connection;

import io.hookline.content.network.Network;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account of the brand lets us read of it. */
@PartlyDerived("lagDays, which is reckoned from the day of the answer")
@Schema(name = "Connection")
record ConnectionView(
    UUID id,
    UUID accountId,
    Network network,
    ConnectionState state,
    @Schema(examples = "[\"user.info.basic\", \"video.list\"]") List<String> grantedScopes,
    @Schema(
            examples = "[\"video.insights\"]",
            description = "Asked for and not granted: what depends on them is not read")
        List<String> missingScopes,
    @Schema(nullable = true, description = "When the present consent was given")
        Instant connectedAt,
    @Schema(nullable = true, description = "Until when it lasts, if the platform says so")
        Instant consentUntil,
    @Schema(nullable = true, description = "When a run had read all there was")
        Instant lastSuccessAt,
    @Schema(nullable = true, description = "The newest UTC day with figures of the account")
        LocalDate newestDay,
    @Schema(
            nullable = true,
            examples = "2",
            description = "Days from newestDay to today; platforms are one to two days behind")
        Long lagDays,
    @Schema(nullable = true, description = "Why all is not well, and what mends it")
        Trouble trouble,
    @Schema(nullable = true) Instant nextRunAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
