package io.hookline.attribution.collect.adaccount;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reports of ad accounts are read. */
@ConfigMapping(prefix = "hookline.ad-accounts")
interface AdAccountConfig {

  /** Where TikTok's reports are; its sandbox has another address. */
  @WithDefault("https://business-api.tiktok.com/open_api/v1.3/report/integrated/get/")
  String url();

  /** How many days are asked for again each day. TikTok restates a day for up to 28. */
  @WithDefault("28")
  int repulledDays();

  /** How many days back an account is read when it is connected. */
  @WithDefault("90")
  int firstDays();

  /** How long after the end of a day of the account its figures are asked for. */
  @WithDefault("6h")
  Duration settling();

  /** Requests that one replica makes in a second, of all brands. TikTok permits an app ten. */
  @WithDefault("5")
  int pace();

  /** Rows of a page; TikTok refuses more than 1,000. */
  @WithDefault("1000")
  int page();

  /** How long a connection to TikTok may take. */
  @WithDefault("5s")
  Duration connectTimeout();

  /** How long TikTok may take for its answer. */
  @WithDefault("60s")
  Duration timeout();

  /** An answer that is longer is not read. */
  @WithDefault("16M")
  MemorySize largestAnswer();

  /**
   * How long another replica waits for one that reads before it asks for the same page; twice the
   * timeout at least.
   */
  @WithDefault("3m")
  Duration lease();

  /** The pause after a failed request; each further one doubles it. */
  @WithDefault("30s")
  Duration pause();

  /** The longest pause between two requests. */
  @WithDefault("1h")
  Duration longestPause();
}
