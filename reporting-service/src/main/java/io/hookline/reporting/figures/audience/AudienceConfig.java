package io.hookline.reporting.figures.audience;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Of how many people networks tell at least; of fewer, nothing is shown. As the content-service is
 * configured.
 */
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

  default long of(String network) {
    return switch (network) {
      case "TIKTOK" -> tiktok();
      case "INSTAGRAM" -> instagram();
      case "YOUTUBE" -> youtube();
      default -> Math.max(tiktok(), Math.max(instagram(), youtube()));
    };
  }
}
