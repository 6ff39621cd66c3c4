package io.hookline.attribution.process.aside;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that attribution could not take in. */
@Schema(name = "SetAside")
record SetAsideView(
    UUID id,
    @Schema(
            nullable = true,
            examples = "events",
            description =
                "By which it was told: `events`, `touches`, `visits`, `refunds`, `survey_answers`,"
                    + " `survey_revisions`, `partnerships`, `exclusions`, `channel_rules`; null of"
                    + " an order")
        String input,
    @Schema(
            nullable = true,
            description =
                "What it is: the receipt of an event, the touch, visit, refund, answer, survey or"
                    + " creator; null where it has no id, and of an order")
        UUID subjectId,
    @Schema(nullable = true, description = "The order; null of what was told by an input")
        UUID conversionId,
    AsideStep step,
    AsideReason reason,
    AsideState state,
    @Schema(description = "How often it was tried", examples = "1") int attempts,
    Instant setAsideAt,
    @Schema(nullable = true, description = "When it was last tried again") Instant triedAt) {}
