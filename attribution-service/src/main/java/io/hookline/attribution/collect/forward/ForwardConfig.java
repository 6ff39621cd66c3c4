package io.hookline.attribution.collect.forward;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events go on to TikTok's Events API. */
@ConfigMapping(prefix = "hookline.forwarding")
interface ForwardConfig {

  /** Where the Events API is; TikTok's sandbox has another address. */
  @WithDefault("https://business-api.tiktok.com/open_api/v1.3/event/track/")
  String url();

  /** What the events say has sent them. What comes back with this name is never sent on. */
  @WithDefault("Hookline")
  String partner();

  /** Requests that one replica makes in a second, of all brands. TikTok permits an app 1,000. */
  @WithDefault("20")
  int pace();

  /** Events of one request; TikTok refuses more than 1,000. */
  @WithDefault("1000")
  int batch();

  /** How long a connection to TikTok may take. */
  @WithDefault("5s")
  Duration connectTimeout();

  /** How long TikTok may take for its answer. */
  @WithDefault("30s")
  Duration timeout();

  /** An answer that is longer is not read. */
  @WithDefault("1M")
  MemorySize largestAnswer();

  /**
   * How long another replica waits for one that sends before it sends the same again; twice the
   * timeout at least.
   */
  @WithDefault("2m")
  Duration lease();

  /** The pause after a failed request; each further one doubles it. */
  @WithDefault("5s")
  Duration pause();

  /** The longest pause between two requests. */
  @WithDefault("10m")
  Duration longestPause();

  /** Nothing but failures for so long, and forwarding stops until somebody resumes it. */
  @WithDefault("24h")
  Duration stopsAfter();

  /** Events that are older are not sent. */
  @WithDefault("7d")
  Duration oldest();
}
