package io.hookline.creator.money.payee;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** What encrypts accounts. An installation that pays nobody needs no key. */
@Singleton
class PayeeCheck implements SettingCheck {

  @Override
  public Set<String> names() {
    return Set.of("payee-key");
  }

  @Override
  public void check(Settings settings) {
    if (settings.text(PayeeSecrets.KEY).isPresent()) {
      settings.secret("payee-key", PayeeSecrets.KEY, Settings.KEY);
    }
  }
}
