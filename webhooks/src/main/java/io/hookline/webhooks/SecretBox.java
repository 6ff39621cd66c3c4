package io.hookline.webhooks;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Sha256;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/**
 * Keeps secrets encrypted at rest: AES-256-GCM with a random nonce of 96 bits (NIST SP 800-38D),
 * the webhook's id as associated data, so that a secret cannot be moved to another row.
 */
@Singleton
class SecretBox {

  private static final Logger LOG = Logger.getLogger(SecretBox.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int SHORTEST_KEY = 32;

  /** The one that encrypts first, then those that can only be read with. */
  private final List<SecretKeySpec> keys = new ArrayList<>();

  SecretBox(WebhookConfig config) {
    config.key().ifPresent(key -> keys.add(key(key)));
    config.formerKeys().ifPresent(former -> former.forEach(key -> keys.add(key(key))));
  }

  private static SecretKeySpec key(String text) {
    if (text.length() < SHORTEST_KEY) {
      throw new IllegalStateException(
          "hookline.webhooks.key must have at least " + SHORTEST_KEY + " random characters");
    }
    return new SecretKeySpec(Sha256.of(text), "AES");
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
  byte[] seal(UUID webhook, byte[] secret) {
    if (keys.isEmpty()) {
      throw new Problem(
          WebhookProblem.WEBHOOKS_NOT_SET_UP, "Ask its operator to set hookline.webhooks.key.");
    }
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, webhook).doFinal(secret);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("A secret cannot be encrypted", broken);
    }
  }

  byte[] open(UUID webhook, byte[] box) {
    byte[] nonce = new byte[NONCE];
    System.arraycopy(box, 0, nonce, 0, NONCE);
    for (SecretKeySpec key : keys) {
      try {
        return cipher(Cipher.DECRYPT_MODE, key, nonce, webhook)
            .doFinal(box, NONCE, box.length - NONCE);
      } catch (AEADBadTagException another) {
        // Stored with another key, or not by us: the next one may fit.
        continue;
      } catch (GeneralSecurityException broken) {
        throw new IllegalStateException("A secret cannot be decrypted", broken);
      }
    }
    throw new IllegalStateException(
        "No key of hookline.webhooks fits the secret of webhook " + webhook);
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID webhook)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
