package io.hookline.attribution.collect.link;

import java.security.SecureRandom;

/** The last part of a short address. */
final class Slug {

  static final String FORM = "[A-Za-z0-9_-]{3,40}";

  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** What people who read it from paper do not take for another, in one case. */
  private static final String TO_TYPE = "23456789abcdefghjkmnpqrstuvwxyz";

  private static final int LENGTH = 7;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Slug() {}

  /**
   * One of 62^7 = 3.5 million million, which cannot be guessed from another; of a link that is
   * printed one of 31^7 = 27 thousand million, which can be typed.
   */
  static String generate(LinkKind kind) {
    boolean typed = kind == LinkKind.PRINT || kind == LinkKind.QR;
    String alphabet = typed ? TO_TYPE : ALPHABET;
    StringBuilder slug = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      slug.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
    }
    return slug.toString();
  }
}
