package io.hookline.webhooks;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** What encrypts the secrets of webhooks, and where they may be aimed. */
@Singleton
class WebhookCheck implements SettingCheck {

  @Override
  public Set<String> names() {
    return Set.of("webhook-key", "webhook-loopback");
  }

  @Override
  public void check(Settings settings) {
    settings.secret("webhook-key", "hookline.webhooks.key", Settings.KEY);
    if (settings.isTrue("hookline.webhooks.allow-loopback")) {
      settings.refuse(
          "webhook-loopback",
          "hookline.webhooks.allow-loopback",
          "lets partners aim webhooks at this machine",
          "Remove it");
    }
  }
}
