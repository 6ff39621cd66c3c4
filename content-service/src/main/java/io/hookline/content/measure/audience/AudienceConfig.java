package io.hookline.content.measure.audience;

import io.hookline.content.network.Network;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Of how many people networks tell at least; of fewer, nothing is taken or shown either. */
@ConfigMapping(prefix = "hookline.audience.minimum")
interface AudienceConfig {

  /** Followers from which on TikTok tells who they are. */
  @WithDefault("100")
  long tiktok();

  /** Followers from which on Instagram tells who they are. */
  @WithDefault("100")
  long instagram();

  /** Viewers from which on YouTube tells who they are; it does not publish the number. */
  @WithDefault("100")
  long youtube();

  default long of(Network network) {
    return switch (network) {
      case TIKTOK -> tiktok();
      case INSTAGRAM -> instagram();
      case YOUTUBE -> youtube();
    };
  }

  /** Of subjects whose network is not known here. */
  default long highest() {
    return Math.max(tiktok(), Math.max(instagram(), youtube()));
  }
}
