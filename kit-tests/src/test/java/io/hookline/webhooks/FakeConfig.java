package io.hookline.webhooks;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Settings of webhooks without an application: the defaults, and what a test says. */
public final class FakeConfig {

  private FakeConfig() {}

  public static WebhookConfig of(Map<String, String> settings) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withMapping(WebhookConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValues(settings)
            .build();
    return config.getConfigMapping(WebhookConfig.class);
  }
}
