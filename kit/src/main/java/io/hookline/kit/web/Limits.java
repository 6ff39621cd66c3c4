package io.hookline.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What a request may weigh. The server's own limits ({@code quarkus.http.limits}) are larger for
 * headers and address, because it answers an excess without a word.
 */
@ConfigMapping(prefix = "hookline.limits")
interface Limits {

  /** The largest body, imports aside. */
  @WithDefault("5M")
  MemorySize body();

  /** The largest body of an import, as it is sent: compressed, if it is. */
  @WithDefault("512M")
  MemorySize imports();

  /** All headers together, names and values. */
  @WithDefault("16K")
  MemorySize headers();

  /** Path and query. */
  @WithDefault("8K")
  MemorySize address();
}
