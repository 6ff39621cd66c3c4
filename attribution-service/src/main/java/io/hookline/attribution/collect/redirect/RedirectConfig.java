package io.hookline.attribution.collect.redirect;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How visitors of links are led on, and how their clicks are kept. */
@ConfigMapping(prefix = "hookline.redirects")
interface RedirectConfig {

  /**
   * Links that a replica knows by heart, about 1 KiB each: the visitors of these are led on while
   * the database is away.
   */
  @WithDefault("50000")
  int links();

  /**
   * Folder in which clicks are kept until the database has them; each replica takes a folder of its
   * own in it, and what one has left behind. On a disk that outlives the process. Below the
   * directory for temporary files when not set.
   */
  Optional<String> spool();

  /**
   * Bytes of clicks, about 200 each, that a replica keeps while the database is away. Visitors
   * beyond them are led on and not counted, which hookline.clicks.lost tells.
   */
  @WithDefault("128M")
  MemorySize room();

  /** How long a visitor waits for the disk before she is led on regardless. */
  @WithDefault("10ms")
  Duration patience();
}
