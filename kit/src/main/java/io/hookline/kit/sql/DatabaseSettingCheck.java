package io.hookline.kit.sql;

import io.hookline.kit.startup.SettingCheck;
import io.hookline.kit.startup.Settings;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** As whom the service reaches its database. */
@Singleton
class DatabaseSettingCheck implements SettingCheck {

  @Override
  public Set<String> names() {
    return Set.of("database-password", "database-one-role");
  }

  @Override
  public void check(Settings settings) {
    settings.password("database-password", "hookline.database.password");
    settings.password("database-password", "hookline.database.owner-password");
    Optional<String> user = settings.text("quarkus.datasource.username");
    if (user.isPresent() && user.equals(settings.text("quarkus.flyway.username"))) {
      settings.refuse(
          "database-one-role",
          "hookline.database.user",
          "is the same role as HOOKLINE_DATABASE_OWNER: row-level security would bind nobody",
          "Give the service a role of its own, which owns nothing");
    }
  }
}
