package io.hookline.content.produce.disclosure;

import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Evidence of what a post carries.
 *
 * @param required what it had to carry, by the rules of the day on which this was recorded
 * @param missing what of that is not there, by this and all evidence before
 */
@Schema(name = "DisclosureEvidence")
public record DisclosureEvidenceView(
    UUID id,
    UUID postId,
    @Schema(description = "The version of the content that went out") int contentVersion,
    EvidenceMethod method,
    Instant seenAt,
    @Schema(examples = "mia.operator", description = "Who, or which program, says so")
        String seenBy,
    Seen seen,
    @Schema(examples = "https://drive.example/acme/2026-09-03.png", nullable = true) String link,
    @Schema(
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            nullable = true)
        String sha256,
    List<DisclosureKind> required,
    List<DisclosureKind> missing,
    long version,
    Instant recordedAt)
    implements Versioned {}
