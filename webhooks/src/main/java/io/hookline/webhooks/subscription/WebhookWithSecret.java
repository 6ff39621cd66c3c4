package io.hookline.webhooks.subscription;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription with its new secret, which is shown this once and cannot be read again. */
@Schema(name = "WebhookWithSecret")
record WebhookWithSecret(
    @JsonUnwrapped WebhookView webhook,
    @Schema(
            examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwTR0Vk0V7Vvs=",
            nullable = true,
            description = "Verifies signatures; null when a repeated request is answered again")
        String secret)
    implements ShownOnce {

  @Override
  public WebhookWithSecret withoutSecrets() {
    return new WebhookWithSecret(webhook, null);
  }
}
