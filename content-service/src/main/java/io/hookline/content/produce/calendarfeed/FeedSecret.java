package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.value.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What makes a calendar's address secret: 256 random bits. Only its SHA-256 is kept; a slow hash
 * would add nothing, because there is nothing to guess.
 */
final class FeedSecret {

  private static final SecureRandom RANDOM = new SecureRandom();

  private FeedSecret() {}

  static String generate() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return "hlk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  static byte[] hash(String secret) {
    return Sha256.of(secret);
  }
}
