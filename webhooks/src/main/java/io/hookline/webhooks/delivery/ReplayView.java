package io.hookline.webhooks.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a replay began. */
@Schema(name = "WebhookReplay")
record ReplayView(
    @Schema(description = "Events that will be sent again", examples = "42") long queued) {}
