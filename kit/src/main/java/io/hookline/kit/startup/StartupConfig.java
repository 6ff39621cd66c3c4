package io.hookline.kit.startup;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** What an installation takes upon itself. */
@ConfigMapping(prefix = "hookline.startup")
interface StartupConfig {

  /**
   * Names of start-up checks whose finding does not keep a service from starting, such as {@code
   * issuer-http} where a mesh encrypts all traffic; each is logged as a warning at every start.
   */
  Optional<Set<String>> accept();
}
