package io.hookline.reporting.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a session's cookie holds: 256 random bits. The row's id and the key that opens it are
 * derived from them, so that a cookie is of use only while its row stands, and a copy of the
 * database opens no session.
 */
final class SessionKey {

  private static final int BYTES = 32;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  private SessionKey(byte[] secret) {
    this.secret = secret;
  }

  static SessionKey fresh() {
    return new SessionKey(random(BYTES));
  }

  /** Empty for what no log-in of ours has set. */
  static Optional<SessionKey> of(String cookie) {
    try {
      byte[] secret = Base64.getUrlDecoder().decode(cookie);
      return secret.length == BYTES ? Optional.of(new SessionKey(secret)) : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  String cookie() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  byte[] id() {
    return derived("id");
  }

  /** AES-256-GCM, the initialisation vector first. */
  byte[] seal(byte[] tokens) {
    byte[] iv = random(IV_BYTES);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, iv, tokens).orElseThrow();
    byte[] both = Arrays.copyOf(iv, IV_BYTES + sealed.length);
    System.arraycopy(sealed, 0, both, IV_BYTES, sealed.length);
    return both;
  }

  /** Empty when it was not sealed with this key, or was changed since. */
  Optional<byte[]> open(byte[] sealed) {
    return sealed.length < IV_BYTES
        ? Optional.empty()
        : crypt(
            Cipher.DECRYPT_MODE,
            Arrays.copyOf(sealed, IV_BYTES),
            Arrays.copyOfRange(sealed, IV_BYTES, sealed.length));
  }

  private Optional<byte[]> crypt(int mode, byte[] iv, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(derived("tokens"), "AES"), new GCMParameterSpec(TAG_BITS, iv));
      return Optional.of(cipher.doFinal(text));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private byte[] derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }
}
