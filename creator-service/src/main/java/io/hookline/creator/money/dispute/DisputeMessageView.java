package io.hookline.creator.money.dispute;

import io.hookline.kit.audit.Personal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was said in a dispute. */
@Schema(name = "DisputeMessage")
public record DisputeMessageView(
    UUID id,
    DisputeSide side,
    @Schema(nullable = true) @Personal String authorName,
    @Personal @Schema(examples = "Orders 1001 and 1002 used my code.") String text,
    Instant at) {}
