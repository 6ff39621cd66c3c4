package io.hookline.attribution.identity.person;

import io.hookline.kit.startup.Bounds;
import io.hookline.kit.startup.StartCondition;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Limits that every identifier would be above, so that everybody would be taken apart. */
@Singleton
class IdentityBounds implements StartCondition {

  private final IdentityConfig config;

  IdentityBounds(IdentityConfig config) {
    this.config = config;
  }

  @Override
  public Optional<String> fault() {
    return Bounds.of("hookline.identity")
        .atLeast("most-emails", config.mostEmails(), 1)
        .atLeast("most-phones", config.mostPhones(), 1)
        .atLeast("most-external-ids", config.mostExternalIds(), 1)
        .atLeast("most-browsers", config.mostBrowsers(), 1)
        .fault();
  }
}
