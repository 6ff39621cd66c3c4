package io.hookline.attribution.collect.linkhost;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How hosts of links are proven. */
@ConfigMapping(prefix = "hookline.link-hosts")
interface LinkHostConfig {

  /** The name server that is asked, such as 9.9.9.9:53; the machine's own when not set. */
  Optional<String> nameServer();
}
