package io.hookline.reporting.report.session;

import io.hookline.kit.value.AesGcm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a session's cookie holds: 256 random bits. The row's id and the key that opens it are
 * derived from them, so that a cookie is of use only while its row stands, and a copy of the
 * database opens no session.
 */
final class SessionKey {

  private static final int BYTES = 32;

  /** Each session has a key of its own. */
  private static final byte[] NOWHERE_ELSE = {};

  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  private SessionKey(byte[] secret) {
    this.secret = secret;
  }

  static SessionKey fresh() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new SessionKey(secret);
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

  byte[] seal(byte[] tokens) {
    return box().seal(tokens, NOWHERE_ELSE);
  }

  /** Empty when it was not sealed with this key, or was changed since. */
  Optional<byte[]> open(byte[] sealed) {
    return box().open(sealed, NOWHERE_ELSE);
  }

  private AesGcm box() {
    return new AesGcm(derived("tokens"));
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
}
