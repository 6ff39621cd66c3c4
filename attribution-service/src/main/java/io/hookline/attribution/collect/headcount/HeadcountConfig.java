package io.hookline.attribution.collect.headcount;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where tablets find their page. */
@ConfigMapping(prefix = "hookline.headcount")
interface HeadcountConfig {

  /**
   * Public address of this service for tablets in branches, without /count. By https, or a tablet
   * keeps nothing while it is without a connection.
   */
  @WithDefault("http://localhost:8083")
  URI baseUrl();
}
