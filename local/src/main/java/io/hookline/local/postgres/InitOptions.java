package io.hookline.local.postgres;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a new data folder is made: the same order of text everywhere, and no trust in the network.
 */
final class InitOptions {

  private InitOptions() {}

  /** Options of {@code initdb}; the ones given later win over those of the library. */
  static Map<String, String> all(Path superuserPasswordFile) {
    return Map.of(
        "locale", "C",
        "locale-provider", "builtin",
        "builtin-locale", "C.UTF-8",
        "auth-local", "scram-sha-256",
        "auth-host", "scram-sha-256",
        "pwfile", superuserPasswordFile.toString());
  }
}
