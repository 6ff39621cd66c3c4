package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** Where tokens of ad accounts are sent. */
@Singleton
class AdAccountCheck implements SettingCheck {

  private static final String URL = "hookline.ad-accounts.url";
  private static final String TLS = "https://";

  @Override
  public Set<String> names() {
    return Set.of("ad-accounts-http");
  }

  @Override
  public void check(Settings settings) {
    if (settings.text(URL).filter(url -> !isEncrypted(url)).isPresent()) {
      settings.refuse(
          "ad-accounts-http",
          URL,
          "sends tokens of ad accounts unencrypted",
          "Remove it, or write an address with https");
    }
  }

  private static boolean isEncrypted(String url) {
    return url.strip().regionMatches(true, 0, TLS, 0, TLS.length());
  }
}
