package io.hookline.kit.web;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves malformed addresses to {@link MalformedAddress}: the server itself would answer an empty
 * 400 before any of our code. Its switch is a system property that is read once, when the server's
 * class is loaded; the configuration is built before that.
 */
public class OwnAddressCheck implements SmallRyeConfigBuilderCustomizer {

  private static final String SWITCH = "vertx.disableURIValidation";

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty(SWITCH, "true");
  }
}
