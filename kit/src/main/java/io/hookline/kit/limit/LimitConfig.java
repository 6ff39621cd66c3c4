package io.hookline.kit.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How many requests are answered. Counted per window; a caller may use a window's requests at once.
 * Health, metrics and the services' own traffic among each other are not counted.
 */
@ConfigMapping(prefix = "hookline.rate-limit")
interface LimitConfig {

  /** Whether requests are counted at all. */
  @WithDefault("true")
  boolean enabled();

  /**
   * Requests that one caller, a person or a partner's system, may make for one brand in a window.
   * 1200 a minute are 20 a second, more than fifty people and twenty systems keep up together.
   */
  @WithDefault("1200")
  long api();

  /**
   * Requests with events that one network address may send in a window. Apart from redirects, so
   * that clicks cannot use up what orders need; a request may have a thousand events.
   */
  @WithDefault("600000")
  long ingestion();

  /**
   * Other requests without an access token (redirects) that one network address may send in a
   * window. Generous, because an address may be a whole shop, or a proxy that hides its visitors:
   * 600,000 a minute are 10,000 a second.
   */
  @WithDefault("600000")
  long open();

  /**
   * Requests to pages behind a secret address that one network address may send in a window. People
   * read and answer a few pages a minute; whoever guesses needs many more.
   */
  @WithDefault("300")
  long secrets();

  /**
   * Contracts and pages of Swagger UI that a replica gives one network address in a window. Each is
   * as large as hundreds of other answers, and nobody needs a token for it.
   */
  @WithDefault("300")
  long documents();

  /** How long a window is; whole seconds. */
  @WithDefault("60s")
  Duration window();
}
