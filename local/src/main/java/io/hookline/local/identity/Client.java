package io.hookline.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An application that may ask for tokens.
 *
 * @param id client id
 * @param secret what a confidential client must show; a public one has PKCE instead
 * @param grants the grant types that it may use
 * @param redirects which addresses a code may be sent to
 * @param groups the groups claim of its own tokens (client credentials)
 */
record Client(
    String id,
    Optional<String> secret,
    Set<String> grants,
    Predicate<String> redirects,
    List<String> groups) {

  static final String CODE = "authorization_code";
  static final String REFRESH = "refresh_token";
  static final String CREDENTIALS = "client_credentials";

  /** A program that acts for itself. */
  static Client confidential(String id, String secret, List<String> groups) {
    return new Client(id, Optional.of(secret), Set.of(CREDENTIALS), uri -> false, groups);
  }

  /** A page in which a person logs in; it cannot keep a secret and must use PKCE. */
  static Client page(String id, Predicate<String> redirects) {
    return new Client(id, Optional.empty(), Set.of(CODE, REFRESH), redirects, List.of());
  }

  boolean shows(Optional<String> presented) {
    if (secret.isEmpty()) {
      return presented.filter(s -> !s.isEmpty()).isEmpty();
    }
    return presented.isPresent()
        && MessageDigest.isEqual(bytes(secret.get()), bytes(presented.get()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
