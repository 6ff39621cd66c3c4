package io.hookline.kit.web;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;

/** Whose pages may read answers. */
@Singleton
class OriginCheck implements SettingCheck {

  @Override
  public Set<String> names() {
    return Set.of("cors-any-origin");
  }

  @Override
  public void check(Settings settings) {
    String origins = settings.text("hookline.cors.origins").orElse("");
    boolean any =
        settings.isTrue("hookline.cors.enabled")
            && Stream.of(origins.split(","))
                .map(String::strip)
                .anyMatch(origin -> origin.equals("*") || origin.matches("/\\^?\\.[*+]\\$?/"));
    if (any) {
      settings.refuse(
          "cors-any-origin",
          "hookline.cors.origins",
          "lets the pages of every origin read",
          "Name your frontends' origins");
    }
  }
}
