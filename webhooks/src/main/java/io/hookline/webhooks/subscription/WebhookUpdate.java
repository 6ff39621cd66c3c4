package io.hookline.webhooks.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subscription is made of from now on. */
record WebhookUpdate(
    @NotBlank
        @Size(max = 2000)
        @Schema(
            examples = "https://hooks.partner.example/hookline",
            description = "https, on a public address; redirects are not followed")
        String url,
    @Size(max = 200) @Schema(nullable = true, examples = "The shop's warehouse") String description,
    @NotEmpty
        @Size(max = 100)
        @Schema(
            examples = "[\"*\"]",
            description =
                "Names from /v1/webhook-event-types, or * alone for all, also future ones; of money"
                    + " only with the finance right")
        List<@NotNull String> eventTypes) {}
