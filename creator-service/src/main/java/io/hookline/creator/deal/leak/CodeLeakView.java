package io.hookline.creator.deal.leak;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign that a promo code has leaked. */
@Schema(name = "CodeLeak")
record CodeLeakView(
    UUID id,
    UUID promoCodeId,
    UUID creatorId,
    LeakKind kind,
    LeakState state,
    Instant openedAt,
    @Schema(examples = "31 of 32 orders with MIA15 are of shoppers who never touched its creator.")
        String explanation,
    LeakFigures figures,
    @Schema(nullable = true) Instant judgedAt,
    @Schema(nullable = true, examples = "olga") String judgedBy,
    @Schema(nullable = true, examples = "She read it out in her newsletter") String reason,
    long version)
    implements Versioned {}
