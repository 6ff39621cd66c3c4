package io.hookline.kit.startup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges a secret by what can be seen of it: guessing it must not be worth a try. */
final class Secret {

  private static final List<String> PLACEHOLDERS =
      List.of("replace", "change", "example", "secret", "password", "hookline", "default", "12345");

  /** Letters that a secret of good length has at least; "aaaaaaaaaaaaaaaa" is none. */
  private static final int FEWEST_LETTERS = 6;

  private Secret() {}

  /**
   * @param shortest characters
   * @return what is wrong, or empty
   */
  static Optional<String> fault(Optional<String> secret, int shortest) {
    if (secret.isEmpty() || secret.get().isBlank()) {
      return Optional.of("is not set");
    }
    if (isPlaceholder(secret.get())) {
      return Optional.of("is a placeholder");
    }
    if (secret.get().length() < shortest) {
      return Optional.of("is shorter than " + shortest + " characters");
    }
    return secret.get().chars().distinct().count() < FEWEST_LETTERS
        ? Optional.of("is made of too few different characters")
        : Optional.empty();
  }

  /** A word of the list with little around it: long random texts may contain anything. */
  static boolean isPlaceholder(String secret) {
    String lower = secret.toLowerCase(Locale.ROOT);
    return PLACEHOLDERS.stream()
        .anyMatch(word -> lower.contains(word) && lower.length() < word.length() + 12);
  }
}
