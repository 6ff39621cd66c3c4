package io.hookline.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How webhooks are sent. */
@ConfigMapping(prefix = "hookline.webhooks")
public interface WebhookConfig {

  /**
   * Encrypts the subscriptions' secrets in the database: at least 32 random characters, the same
   * for all replicas. Without it no webhook can be made.
   */
  Optional<String> key();

  /** Keys of before, still needed to read secrets that were stored with them. */
  Optional<List<String>> formerKeys();

  /** Opens addresses of this very machine, and http to them: for trying things out, never else. */
  @WithDefault("false")
  boolean allowLoopback();

  /** Ports that webhooks may be sent to, besides those of loopback where that is allowed. */
  @WithDefault("443")
  Set<Integer> ports();

  /** Deliveries that one replica makes at the same time. */
  @WithDefault("16")
  int parallel();

  /** Deliveries to one end point at the same time, over all replicas. */
  @WithDefault("8")
  int perEndpoint();

  /** Deliveries for one brand at the same time, over all replicas: less than a replica makes. */
  @WithDefault("12")
  int perBrand();

  /** Webhooks that one brand may have. */
  @WithDefault("50")
  int most();

  /** Events that are queued in one transaction. */
  @WithDefault("5000")
  int batch();

  /** How long a connection may take. */
  @WithDefault("3s")
  Duration connectTimeout();

  /** How long a delivery may take in all. */
  @WithDefault("10s")
  Duration timeout();

  /** A delivery that was begun and not ended for so long is made again, by any replica. */
  @WithDefault("60s")
  Duration lease();

  /** The pause after the first failure; each further one is three times as long. */
  @WithDefault("5s")
  Duration firstPause();

  /** The longest pause between two tries, also where an end point asks for a longer one. */
  @WithDefault("4h")
  Duration longestPause();

  /** How long a delivery is tried, from its first try on. */
  @WithDefault("24h")
  Duration triedFor();

  /** Failures in a row after which an end point is asked by one delivery at a time only. */
  @WithDefault("5")
  int circuitFailures();

  /** The pause of a broken circuit; each further failure doubles it. */
  @WithDefault("10s")
  Duration circuitPause();

  /** The longest pause of a broken circuit: an end point that is back is found within it. */
  @WithDefault("5m")
  Duration longestCircuitPause();

  /** Nothing but failures for so long disables the subscription. */
  @WithDefault("24h")
  Duration disabledAfter();

  /** How long the log tells of a delivery that has ended, and of each request. */
  @WithDefault("90d")
  Duration kept();

  /** How long a secret stays valid beside its successor, unless the rotation says otherwise. */
  @WithDefault("24h")
  Duration overlap();
}
