package io.hookline.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What a request may weigh, and how long its body may take. The server's own limits ({@code
 * quarkus.http.limits}) are larger for headers and address, because it answers an excess without a
 * word.
 */
@ConfigMapping(prefix = "hookline.limits")
interface Limits {

  /** The largest body, imports aside. */
  @WithDefault("5M")
  MemorySize body();

  /** The largest body of an import, as it is sent: compressed, if it is. */
  @WithDefault("512M")
  MemorySize imports();

  /** The largest body of somebody who has not shown a valid token: a form, a few events. */
  @WithDefault("16K")
  MemorySize strangers();

  /** How long a body may take from the request's head to the body's last byte, imports aside. */
  @WithDefault("30s")
  Duration bodyTime();

  /**
   * Bytes of bodies that are on their way or wait for their answers, all requests together, imports
   * aside.
   */
  @WithDefault("64M")
  MemorySize arriving();

  /** Bytes a second that an import sends at least, on average, while the service waits for it. */
  @WithDefault("4K")
  MemorySize importRate();

  /** All headers together, names and values. */
  @WithDefault("16K")
  MemorySize headers();

  /** Path and query. */
  @WithDefault("8K")
  MemorySize address();
}
