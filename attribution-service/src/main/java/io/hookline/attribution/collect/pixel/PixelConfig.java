package io.hookline.attribution.collect.pixel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where browsers find the pixel. */
@ConfigMapping(prefix = "hookline.pixel")
interface PixelConfig {

  /**
   * Public address of this service for the pages of shops, without /pixel. A host below the shop's
   * own domain is blocked less often.
   */
  @WithDefault("http://localhost:8083")
  URI baseUrl();
}
