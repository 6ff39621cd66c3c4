package io.hookline.webhooks.signing;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretBox;
import io.hookline.webhooks.WebhookConfig;
import io.hookline.webhooks.WebhookProblem;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps the secrets of webhooks encrypted at rest, each for its webhook. */
@Singleton
public class SigningSecrets {

  private static final Logger LOG = Logger.getLogger(SigningSecrets.class);
  private static final String KEY = "hookline.webhooks.key";

  private final SecretBox box;

  SigningSecrets(WebhookConfig config) {
    this.box = new SecretBox(KEY, config.key(), config.formerKeys());
  }

  /** Here, so that a key that is too short stops the start and not the first delivery. */
  void atStart(@Observes StartupEvent started) {
    if (!box.hasKey()) {
      LOG.warn(KEY + " is not set: no webhooks can be made");
    }
  }

  /**
   * @throws Problem WEBHOOKS_NOT_SET_UP without a key
   */
  public byte[] seal(UUID webhook, byte[] secret) {
    if (!box.hasKey()) {
      throw new Problem(WebhookProblem.WEBHOOKS_NOT_SET_UP, "Ask its operator to set " + KEY + ".");
    }
    return box.seal(webhook.toString(), secret);
  }

  public byte[] open(UUID webhook, byte[] sealed) {
    return box.open(webhook.toString(), sealed);
  }
}
