package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.value.Characters;
import java.util.Locale;
import java.util.stream.Stream;

/** How a value that somebody typed would be written by the rules. */
final class Tidy {

  private Tidy() {}

  /** The likeliest first. */
  static Stream<String> forms(String value) {
    String lower = Characters.trimmed(value).toLowerCase(Locale.ROOT);
    return Stream.of(
            lower,
            lower.replaceAll("[\\s+]+", "-"),
            lower.replaceAll("[\\s+_-]+", "-"),
            lower.replaceAll("[\\s+_-]+", "_"),
            lower.replaceAll("[\\s+]+", ""),
            lower.replaceFirst("^@", ""),
            lower.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""))
        .distinct()
        .filter(form -> !form.isEmpty());
  }
}
