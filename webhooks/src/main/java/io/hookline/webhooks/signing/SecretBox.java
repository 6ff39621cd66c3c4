package io.hookline.webhooks.signing;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.AesGcm;
import io.hookline.kit.value.Sha256;
import io.hookline.webhooks.WebhookConfig;
import io.hookline.webhooks.WebhookProblem;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Keeps secrets encrypted at rest, each for its webhook, so that it cannot be moved to another row.
 */
@Singleton
public class SecretBox {

  private static final Logger LOG = Logger.getLogger(SecretBox.class);
  private static final int SHORTEST_KEY = 32;

  /** The one that encrypts first, then those that can only be read with. */
  private final List<AesGcm> keys = new ArrayList<>();

  SecretBox(WebhookConfig config) {
    config.key().ifPresent(key -> keys.add(key(key)));
    config.formerKeys().ifPresent(former -> former.forEach(key -> keys.add(key(key))));
  }

  private static AesGcm key(String text) {
    if (text.length() < SHORTEST_KEY) {
      throw new IllegalStateException(
          "hookline.webhooks.key must have at least " + SHORTEST_KEY + " random characters");
    }
    return new AesGcm(Sha256.of(text));
  }

  /** Here, so that a key that is too short stops the start and not the first delivery. */
  void atStart(@Observes StartupEvent started) {
    if (keys.isEmpty()) {
      LOG.warn("hookline.webhooks.key is not set: no webhooks can be made");
    }
  }

  /**
   * @throws Problem WEBHOOKS_NOT_SET_UP without a key
   */
  public byte[] seal(UUID webhook, byte[] secret) {
    if (keys.isEmpty()) {
      throw new Problem(
          WebhookProblem.WEBHOOKS_NOT_SET_UP, "Ask its operator to set hookline.webhooks.key.");
    }
    return keys.get(0).seal(secret, place(webhook));
  }

  /** What was stored with another key, or not by us, the next key may fit. */
  public byte[] open(UUID webhook, byte[] box) {
    return keys.stream()
        .flatMap(key -> key.open(box, place(webhook)).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No key of hookline.webhooks fits the secret of webhook " + webhook));
  }

  private static byte[] place(UUID webhook) {
    return webhook.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
