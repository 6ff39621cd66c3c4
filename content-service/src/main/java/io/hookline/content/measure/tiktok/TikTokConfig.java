package io.hookline.content.measure.tiktok;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How TikTok's API for Business is asked for the figures of connected accounts. */
@ConfigMapping(prefix = "hookline.tiktok")
interface TikTokConfig {

  /**
   * The id of your app at TikTok for Business, under "My Apps". Without it no account can be
   * connected.
   */
  Optional<String> clientId();

  /** The secret of your app. */
  Optional<String> clientSecret();

  /** Where the API is. */
  @WithDefault("https://business-api.tiktok.com")
  URI url();

  /** The page on which the owner of an account consents. */
  @WithDefault("https://www.tiktok.com/v2/auth/authorize/")
  URI consentPage();

  /** How long a connection may take. */
  @WithDefault("5s")
  Duration connectTimeout();

  /** How long an answer may take in all. */
  @WithDefault("30s")
  Duration timeout();

  /** Bytes that an answer may have; a longer one is not read. */
  @WithDefault("4M")
  MemorySize largestAnswer();

  /** Videos on a page, at most 20. */
  @WithDefault("20")
  int videosPerPage();

  /** Comments on a page, at most 30. */
  @WithDefault("30")
  int commentsPerPage();

  /**
   * Requests that one replica makes in a second. TikTok permits an app 10, all replicas together.
   */
  @WithDefault("5")
  int pace();

  /** The pause after TikTok has said that there are too many requests, unless it says how long. */
  @WithDefault("1m")
  Duration pause();

  /** After how long TikTok has the figures of a UTC day, whole days. */
  @WithDefault("48h")
  Duration lag();
}
