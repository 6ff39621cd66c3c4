package io.hookline.kit.connection;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a peer may ask of a connection, whoever it is. */
@ConfigMapping(prefix = "hookline.connections")
interface ConnectionConfig {

  /**
   * Connections that a replica keeps. One more takes the place of the one that has been awaited
   * longest, for another request or the rest of one, and is closed at once where none is awaited.
   */
  @WithDefault("2000")
  int most();

  /**
   * How long a connection stays open between two requests, however many bytes of the next one's
   * head arrive. A little more than the minute after which proxies and clients let go by
   * themselves: who lets go first never sends a request into a connection that is being closed.
   */
  @WithDefault("65s")
  Duration idle();

  /** How long a peer may take less of its answer than {@link #leastTaken}. */
  @WithDefault("30s")
  Duration stuck();

  /** Bytes of a waiting answer that a peer takes in the time of {@link #stuck}, at least. */
  @WithDefault("30K")
  MemorySize leastTaken();

  /**
   * Bytes of answers that wait for their readers in memory, all connections together. Beyond, the
   * connections with the most waiting are closed.
   */
  @WithDefault("64M")
  MemorySize unread();
}
