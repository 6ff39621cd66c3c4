package io.hookline.content.measure.connection;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** What encrypts the tokens of platforms. An installation without connections needs no key. */
@Singleton
class ConnectionCheck implements SettingCheck {

  private static final String KEY = "hookline.account-connections.key";

  @Override
  public Set<String> names() {
    return Set.of("connection-key");
  }

  @Override
  public void check(Settings settings) {
    if (settings.text(KEY).isPresent()) {
      settings.secret("connection-key", KEY, Settings.KEY);
    }
  }
}
