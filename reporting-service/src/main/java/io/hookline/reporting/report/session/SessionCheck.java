package io.hookline.reporting.report.session;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** What keeps the sessions of people who read pages. */
@Singleton
class SessionCheck implements SettingCheck {

  @Override
  public Set<String> names() {
    return Set.of("reports-client-secret", "session-secret");
  }

  @Override
  public void check(Settings settings) {
    if (settings.text("hookline.reports-client-secret").isPresent()) {
      settings.secret(
          "reports-client-secret", "hookline.reports-client-secret", Settings.CLIENT_SECRET);
    }
    settings.secret("session-secret", "hookline.session-secret", Settings.KEY);
  }
}
