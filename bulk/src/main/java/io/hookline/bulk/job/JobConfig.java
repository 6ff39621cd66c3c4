package io.hookline.bulk.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are worked on. */
@ConfigMapping(prefix = "hookline.jobs")
interface JobConfig {

  /** How long a worker may be silent before another one takes its job over. */
  @WithDefault("30s")
  Duration lease();

  /** How long a worker stays with one job while others wait. */
  @WithDefault("10s")
  Duration slice();

  /** How often a piece may fail in succession before the job is given up. */
  @WithDefault("5")
  int attempts();

  /** The pause after the first failure; each one doubles. */
  @WithDefault("2s")
  Duration pause();

  /** How long jobs that have ended are kept, with their refused rows. */
  @WithDefault("30d")
  Duration kept();

  /** How long a job may wait for more of its input before it is forgotten. */
  @WithDefault("6h")
  Duration preparing();

  /** How often a stream of a job's events looks for changes. */
  @WithDefault("500ms")
  Duration eventsEvery();

  /** How long a stream of events may last; a reader that wants more connects again. */
  @WithDefault("15m")
  Duration eventsFor();

  /** Streams of events that a replica has open. */
  @WithDefault("500")
  int streams();

  /** Streams of events that one caller, a person or a partner's system, has open in a replica. */
  @WithDefault("20")
  int streamsPerCaller();
}
