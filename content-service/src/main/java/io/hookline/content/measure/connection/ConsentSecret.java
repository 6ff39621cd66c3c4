package io.hookline.content.measure.connection;

import io.hookline.kit.value.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The state that a consent is asked for with, which comes back with it and tells that it is ours:
 * 256 random bits, of which only the SHA-256 is kept.
 */
final class ConsentSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private ConsentSecret() {}

  static String generate() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return "hlc_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  static byte[] hash(String state) {
    return Sha256.of(state);
  }
}
