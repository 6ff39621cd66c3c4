package io.hookline.content.produce.account;

import io.hookline.kit.value.Characters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name on a network. */
final class Handle {

  static final String PATTERN = "@?[A-Za-z0-9._-]{1,64}";
  static final String MESSAGE = "must be 1 to 64 letters, digits, dots, hyphens or underscores";

  /** Of an account, on its own page. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.|m\\.)?"
              + "(?:tiktok\\.com/@|instagram\\.com/|youtube\\.com/@)([A-Za-z0-9._-]+)/?(?:[?#].*)?");

  private Handle() {}

  /** Of what somebody has pasted: a name, or the address of the account. */
  static String read(String written) {
    String text = Characters.trimmed(written);
    Matcher address = ADDRESS.matcher(text);
    return normalised(address.matches() ? address.group(1) : text);
  }

  /** As it is kept: networks treat @Acme and acme as one. */
  static String normalised(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.startsWith("@") ? lower.substring(1) : lower;
  }
}
