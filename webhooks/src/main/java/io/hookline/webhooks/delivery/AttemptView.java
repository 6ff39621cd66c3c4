package io.hookline.webhooks.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that was made, and the answer. */
@Schema(name = "WebhookAttempt")
record AttemptView(
    @Schema(examples = "1") int number,
    Instant at,
    @Schema(examples = "87") int durationMillis,
    @Schema(examples = "https://hooks.partner.example/hookline") String url,
    @Schema(type = SchemaType.OBJECT, description = "As sent") JsonNode requestHeaders,
    @Schema(nullable = true, examples = "200", description = "Null without an answer")
        Integer status,
    @Schema(
            nullable = true,
            description =
                "The beginning of the answer's body; null for a message of money without the"
                    + " finance right")
        String response,
    @Schema(nullable = true, description = "Why there was no answer") String error) {

  AttemptView withoutAnswer() {
    return new AttemptView(number, at, durationMillis, url, requestHeaders, status, null, error);
  }
}
