package io.hookline.content.measure.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How accounts are connected to their platforms, and read. */
@ConfigMapping(prefix = "hookline.account-connections")
interface ConnectionConfig {

  /**
   * Encrypts the platforms' tokens in the database: at least 32 random characters, the same for all
   * replicas. Without it no account can be connected.
   */
  Optional<String> key();

  /** Keys of before, still needed to read tokens until they are stored with the present one. */
  Optional<List<String>> formerKeys();

  /**
   * Where browsers come back with a consent, as registered at the platforms: this service's public
   * address and {@code /connections/callback}. By default that of the request that asks for it.
   */
  Optional<String> callback();

  /** How long the address of a consent is good. */
  @WithDefault("1h")
  Duration consentWithin();

  /** Days before the newest one that are read again each time: platforms restate them. */
  @WithDefault("7")
  int restatedDays();

  /** Runs at the same time, over all replicas. */
  @WithDefault("4")
  int atOnce();

  /** Runs that one replica works on at the same time. */
  @WithDefault("2")
  int parallel();

  /** How long a worker may be silent before another one takes its run over. */
  @WithDefault("2m")
  Duration lease();

  /** How long a worker stays with a run while others wait. */
  @WithDefault("1m")
  Duration slice();

  /** Tries in a row at the same place before a run is given up. */
  @WithDefault("6")
  int attempts();

  /**
   * How often in a row a run is taken over at the same place from a worker that was silent, as
   * after a crash, before it is given up.
   */
  @WithDefault("3")
  int takeovers();

  /** The pause after a failed try; each further one doubles. */
  @WithDefault("30s")
  Duration pause();

  /** The longest pause between two tries. */
  @WithDefault("1h")
  Duration longestPause();

  /** An access token is renewed when it is good for less than this. */
  @WithDefault("10m")
  Duration renewedBefore();

  /** How long runs that have ended are kept. */
  @WithDefault("90d")
  Duration kept();
}
