package io.hookline.content.measure.availability;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How networks are asked whether published posts are still there, at their public addresses. */
@ConfigMapping(prefix = "hookline.availability")
interface AvailabilityConfig {

  /** Whether they are asked at all: the addresses of your posts are sent to the networks. */
  @WithDefault("false")
  boolean enabled();

  /** Where TikTok's public oEmbed address is. */
  @WithDefault("https://www.tiktok.com")
  URI tiktokUrl();

  /** Where YouTube's public oEmbed address is. */
  @WithDefault("https://www.youtube.com")
  URI youtubeUrl();

  /** How often a post that is there is asked for. */
  @WithDefault("7d")
  Duration every();

  /** How often one that is missing is. */
  @WithDefault("30d")
  Duration missingEvery();

  /** How far two answers lie apart, at least, before a post is held for missing. */
  @WithDefault("12h")
  Duration apart();

  /**
   * How many posts that nobody has missed a network may call missing in a row. After these it is
   * not believed until it shows one: it has changed its public address rather.
   */
  @WithDefault("20")
  int mostMissing();

  /** The pause between two questions to one network, over all replicas. */
  @WithDefault("2s")
  Duration pause();

  /** How long an answer may take. */
  @WithDefault("10s")
  Duration timeout();

  /** The pause after a question that was not answered; each further one is twice as long. */
  @WithDefault("10m")
  Duration firstRetry();

  /** The longest such pause, also where a network asks for a longer one. */
  @WithDefault("1d")
  Duration longestRetry();
}
