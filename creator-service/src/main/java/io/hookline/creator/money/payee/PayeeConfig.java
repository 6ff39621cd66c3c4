package io.hookline.creator.money.payee;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How those who are paid are kept. */
@ConfigMapping(prefix = "hookline.payees")
interface PayeeConfig {

  /**
   * Encrypts accounts, tax numbers and payment files in the database: at least 32 random
   * characters, the same for all replicas. Without it no account can be recorded and nobody paid.
   */
  Optional<String> key();

  /** Keys of before, still needed to read what was stored with them. */
  Optional<List<String>> formerKeys();

  /**
   * How long payouts wait after an account was changed, or records of a creator merged or parted.
   */
  @WithDefault("3d")
  Duration holdAfterChange();

  /** Whether nobody is paid whose tax data is not verified. */
  @WithDefault("true")
  boolean taxDataRequired();
}
