package io.hookline.attribution.collect.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where visitors find the links. */
@ConfigMapping(prefix = "hookline.links")
interface LinkConfig {

  /** Public address of this service, without /l; in production a short domain of its own. */
  @WithDefault("http://localhost:8083")
  URI baseUrl();
}
