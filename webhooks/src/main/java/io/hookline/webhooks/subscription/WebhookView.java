package io.hookline.webhooks.subscription;

import io.hookline.kit.precondition.PartlyDerived;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription, without its secret. */
@PartlyDerived("formerSecretUntil, which is null once it has passed")
@Schema(name = "Webhook")
record WebhookView(
    UUID id,
    @Schema(examples = "https://hooks.partner.example/hookline") String url,
    @Schema(nullable = true, examples = "The shop's warehouse") String description,
    @Schema(examples = "[\"*\"]") List<String> eventTypes,
    @Schema(
            examples = "false",
            description =
                "Whether it tells of money, because who made or replaced it last has the finance right")
        boolean money,
    WebhookState state,
    @Schema(nullable = true, description = "Why it was disabled; null while it is active")
        DisabledReason disabledReason,
    @Schema(
            nullable = true,
            description =
                "Since when nothing is queued: after enabling it, replay what happened from then on")
        Instant disabledAt,
    @Schema(
            nullable = true,
            description = "Until then messages are signed with the former secret as well")
        Instant formerSecretUntil,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
