package io.hookline.content.produce.slot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How posts are found in slots. */
@ConfigMapping(prefix = "hookline.slots")
interface SlotConfig {

  /**
   * A post whose planned instant is at most this far from a slot of its account is planned for it.
   */
  @WithDefault("30m")
  Duration tolerance();
}
