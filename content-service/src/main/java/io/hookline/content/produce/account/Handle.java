package io.hookline.content.produce.account;

import java.util.Locale;

/** A name on a network. */
final class Handle {

  static final String PATTERN = "@?[A-Za-z0-9._-]{1,64}";
  static final String MESSAGE = "must be 1 to 64 letters, digits, dots, hyphens or underscores";

  private Handle() {}

  /** As it is kept: networks treat @Acme and acme as one. */
  static String normalised(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.startsWith("@") ? lower.substring(1) : lower;
  }
}
