package io.hookline.kit.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** How a service reads its sisters' change feeds. */
@ConfigMapping(prefix = "hookline.feeds")
interface FeedConfig {

  /** Base address of each sister, by name: {@code hookline.feeds.sisters.creator}. */
  Map<String, URI> sisters();

  /** Changes asked for at once, at most 1000. */
  @WithDefault("500")
  int batch();

  /** How long one read may take. */
  @WithDefault("5s")
  Duration timeout();

  /** The longest pause after failures; the first is a second and each one doubles. */
  @WithDefault("30s")
  Duration longestPause();
}
