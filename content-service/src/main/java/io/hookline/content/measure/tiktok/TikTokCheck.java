package io.hookline.content.measure.tiktok;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;

/** Where tokens of accounts and the app's secret are sent. */
@Singleton
class TikTokCheck implements SettingCheck {

  private static final String CLIENT_ID = "hookline.tiktok.client-id";

  @Override
  public Set<String> names() {
    return Set.of("tiktok-http", "tiktok-client-secret");
  }

  @Override
  public void check(Settings settings) {
    Stream.of("hookline.tiktok.url", "hookline.tiktok.consent-page")
        .filter(name -> settings.text(name).filter(url -> !isEncrypted(url)).isPresent())
        .forEach(
            name ->
                settings.refuse(
                    "tiktok-http",
                    name,
                    "sends tokens of accounts unencrypted",
                    "Remove it, or write an address with https"));
    if (settings.text(CLIENT_ID).isPresent()) {
      settings.secret(
          "tiktok-client-secret", "hookline.tiktok.client-secret", Settings.CLIENT_SECRET);
    }
  }

  private static boolean isEncrypted(String url) {
    return url.strip().regionMatches(true, 0, "https://", 0, "https://".length());
  }
}
