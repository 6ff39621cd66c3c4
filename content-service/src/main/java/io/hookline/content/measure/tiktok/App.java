package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import jakarta.inject.Singleton;
import java.util.Optional;

/** This installation's app at TikTok for Business. */
@Singleton
class App {

  private final TikTokConfig config;

  App(TikTokConfig config) {
    this.config = config;
  }

  /**
   * @throws PlatformFailure REFUSED when there is none
   */
  String clientId() {
    return required(config.clientId(), "HOOKLINE_TIKTOK_CLIENT_ID");
  }

  /**
   * @throws PlatformFailure REFUSED when there is none
   */
  String clientSecret() {
    return required(config.clientSecret(), "HOOKLINE_TIKTOK_CLIENT_SECRET");
  }

  private static String required(Optional<String> setting, String name) {
    return setting
        .filter(value -> !value.isBlank())
        .orElseThrow(
            () ->
                PlatformFailure.of(
                    Kind.REFUSED,
                    "This installation has no app at TikTok.",
                    "Your operator registers one at TikTok for Business and sets " + name + "."));
  }
}
