package io.hookline.kit.access;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** Whom the service believes, and as whom it asks its sisters. */
@Singleton
class IdentityCheck implements SettingCheck {

  @Override
  public Set<String> names() {
    return Set.of("issuer-http", "client-secret");
  }

  @Override
  public void check(Settings settings) {
    if (!settings.text("hookline.issuer").orElse("").startsWith("https://")) {
      settings.refuse(
          "issuer-http",
          "hookline.issuer",
          "is not an https address: tokens could be forged on the way",
          "Name the issuer's https address");
    }
    settings.secret("client-secret", "hookline.client-secret", Settings.CLIENT_SECRET);
  }
}
