package io.hookline.suite.docs;

import java.util.Locale;

/**
 * One thing that an installation can set.
 *
 * @param key as in a properties file, such as {@code hookline.rate-limit.api}
 * @param type what it takes: a number, a duration, a text
 * @param initial what counts where it is not set; empty where nothing does
 * @param meaning in words
 */
record Setting(String key, String type, String initial, String meaning) {

  /** The environment variable that sets it, by the rule of MicroProfile Config. */
  String variable() {
    return key.replaceAll("[^A-Za-z0-9…]", "_").toUpperCase(Locale.ROOT);
  }

  String row() {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            variable(),
            type,
            initial.isEmpty() ? "" : "`" + initial + "`",
            meaning.replace("|", "\\|"));
  }
}
