package io.hookline.attribution.collect.vault;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** What encrypts secrets. An installation without shops and without forwarding needs no key. */
@Singleton
class VaultCheck implements SettingCheck {

  @Override
  public Set<String> names() {
    return Set.of("source-secrets-key");
  }

  @Override
  public void check(Settings settings) {
    if (settings.text(Vault.KEY).isPresent()) {
      settings.secret("source-secrets-key", Vault.KEY, Settings.KEY);
    }
  }
}
