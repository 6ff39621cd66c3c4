package io.hookline.attribution.collect.link;

import java.security.SecureRandom;

/** The last part of a short address. */
final class Slug {

  static final String FORM = "[A-Za-z0-9_-]{3,40}";

  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 7;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Slug() {}

  /** One of 62^7 = 3.5 million million, which cannot be guessed from another. */
  static String generate() {
    StringBuilder slug = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      slug.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return slug.toString();
  }
}
