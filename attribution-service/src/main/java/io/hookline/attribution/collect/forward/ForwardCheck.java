package io.hookline.attribution.collect.forward;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;

/** Where tokens of pixels are sent. */
@Singleton
class ForwardCheck implements SettingCheck {

  private static final String URL = "hookline.forwarding.url";

  @Override
  public Set<String> names() {
    return Set.of("forwarding-http");
  }

  @Override
  public void check(Settings settings) {
    if (settings.text(URL).filter(url -> !isEncrypted(url)).isPresent()) {
      settings.refuse(
          "forwarding-http",
          URL,
          "sends tokens of pixels unencrypted",
          "Remove it, or write an address with https");
    }
  }

  private static boolean isEncrypted(String url) {
    return url.strip().regionMatches(true, 0, "https://", 0, "https://".length());
  }
}
