package io.hookline.webhooks.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a subscription's messages are signed with: 256 random bits.
 *
 * @see <a
 *     href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
public record SigningSecret(byte[] bytes) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 32;
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";

  public static SigningSecret generate() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return new SigningSecret(bytes);
  }

  /** As the subscriber gets it. */
  public String text() {
    return PREFIX + Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * @return {@code v1,} and the base64 of the HMAC-SHA256 of {@code id.timestamp.body}
   */
  public String sign(String id, Instant timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      mac.update((id + "." + timestamp.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Not for logs. */
  @Override
  public String toString() {
    return "SigningSecret[…]";
  }
}
