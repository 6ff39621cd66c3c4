package io.hookline.kit.value;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that lets in whoever shows it, such as the address of a shared page: 256 random bits
 * behind a prefix by which people and scanners know whose it is. It is shown once; only its SHA-256
 * is kept, by which it is found again. A slow hash would add nothing, because there is nothing to
 * guess.
 */
public final class SecretToken {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final String text;

  private SecretToken(String text) {
    this.text = text;
  }

  /**
   * @param prefix {@code hlk_}
   */
  public static SecretToken fresh(String prefix) {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new SecretToken(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** To be shown this once. */
  public String text() {
    return text;
  }

  /** To be kept. */
  public byte[] hash() {
    return hash(text);
  }

  /**
   * What a secret that somebody shows is found by.
   *
   * @param shown whatever it is
   */
  public static byte[] hash(String shown) {
    return Sha256.of(shown);
  }

  /** Whether somebody shows the secret of this hash; takes as long however much of it is right. */
  public static boolean matches(byte[] kept, String shown) {
    return MessageDigest.isEqual(kept, hash(shown));
  }

  /** Not the secret: whatever writes a log may write this. */
  @Override
  public String toString() {
    return "SecretToken";
  }
}
