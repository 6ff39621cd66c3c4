package io.hookline.attribution.collect.shopper;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Corrections to the list of domains that give out e-mail addresses for a few minutes. */
@ConfigMapping(prefix = "hookline.disposable")
public interface DisposableConfig {

  /** Further domains, with commas between them. */
  Optional<Set<String>> also();

  /** Domains that the list has and that are none, with commas between them. */
  Optional<Set<String>> except();
}
