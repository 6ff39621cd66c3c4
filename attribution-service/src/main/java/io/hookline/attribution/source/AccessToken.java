package io.hookline.attribution.source;

import io.hookline.kit.value.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A source's secret: 256 random bits. Only its SHA-256 is kept; a slow hash would add nothing,
 * because there is nothing to guess.
 */
final class AccessToken {

  private static final SecureRandom RANDOM = new SecureRandom();

  private AccessToken() {}

  static String generate() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return "hls_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  static byte[] hash(String token) {
    return Sha256.of(token);
  }
}
