package io.hookline.attribution.collect.vault;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** How secrets of shops and of ad platforms are kept. */
@ConfigMapping(prefix = "hookline.source-secrets")
interface VaultConfig {

  /**
   * Encrypts the secrets of shops' webhooks, the tokens of ad accounts and those with which events
   * are forwarded: at least 32 random characters, the same for all replicas. Without it no shop and
   * no ad account can be connected, and nothing is forwarded.
   */
  Optional<String> key();

  /** Keys of before, still needed to read secrets that were stored with them. */
  Optional<List<String>> formerKeys();
}
