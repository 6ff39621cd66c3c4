package io.hookline.attribution.collect.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How test events are shown as they come. */
@ConfigMapping(prefix = "hookline.test-events")
interface TestEventConfig {

  /** How often a stream looks for new test events. */
  @WithDefault("1s")
  Duration every();

  /** How long a stream may last; a reader that wants more connects again. */
  @WithDefault("15m")
  Duration lasts();

  /** Streams of test events that a replica has open. */
  @WithDefault("200")
  int streams();

  /** Streams of test events that one caller has open in a replica. */
  @WithDefault("10")
  int streamsPerCaller();
}
