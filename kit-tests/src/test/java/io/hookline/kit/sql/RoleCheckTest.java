package io.hookline.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sql.RoleCheck.Role;
import io.hookline.kit.startup.Finding;
import io.hookline.kit.startup.Settings;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.Config;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoleCheckTest {

  @Inject Config config;
  @Inject RoleCheck check;

  @Test
  void theServicesOwnRoleIsSafe() {
    assertThat(findings(check::check)).isEmpty();
  }

  @Test
  void theOwnersRoleIsNot() {
    Jdbi owner =
        Jdbi.create(
            () -> {
              try {
                return Owner.connect();
              } catch (SQLException failed) {
                throw new IllegalStateException(failed);
              }
            });
    assertThat(findings(new RoleCheck(owner, "hookline_collaborator")::check))
        .extracting(Finding::check)
        .containsExactly("database-owns-tables");
  }

  @Test
  void aMemberOfTheOwnersRoleIsNotSafe() throws SQLException {
    asSuperuser("grant hookline_owner to hookline_app");
    try {
      assertThat(findings(check::check))
          .extracting(Finding::check)
          .containsExactly("database-member-of-owner");
    } finally {
      asSuperuser("revoke hookline_owner from hookline_app");
    }
  }

  @Test
  void aRoleThatCannotBecomeTheCollaboratorsIsNamed() throws SQLException {
    for (String grant : List.of("inherit true", "inherit false, set false")) {
      asSuperuser("grant hookline_collaborator to hookline_app with " + grant);
      try {
        assertThat(findings(check::check))
            .extracting(Finding::check)
            .containsExactly("database-collaborator");
      } finally {
        asSuperuser("grant hookline_collaborator to hookline_app with inherit false, set true");
      }
    }
  }

  @Test
  void rolesThatNoPolicyBindsAreNamed() {
    assertThat(
            findings(
                settings -> RoleCheck.check(new Role(true, true, true, true, false), settings)))
        .extracting(Finding::check)
        .containsExactly("database-superuser");
    assertThat(
            findings(
                settings -> RoleCheck.check(new Role(false, true, false, false, true), settings)))
        .extracting(Finding::check)
        .containsExactly("database-bypasses-policies");
  }

  private List<Finding> findings(Consumer<Settings> check) {
    Settings settings = new Settings(config);
    check.accept(settings);
    return settings.findings();
  }

  /** The test's server trusts its own machine. */
  private void asSuperuser(String statement) throws SQLException {
    String url = config.getValue("hookline.database.url", String.class);
    try (Connection superuser = DriverManager.getConnection(url, "postgres", "");
        Statement sql = superuser.createStatement()) {
      sql.execute(statement);
    }
  }
}
