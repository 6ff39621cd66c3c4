package io.hookline.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.local.machine.FreePorts;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  private static final Roles ROLES = new Roles("super-secret", "owner-secret", "app-secret");

  /** One folder for all tests: unpacking and initdb take seconds, a start on old data does not. */
  @TempDir static Path folder;

  private final int port = FreePorts.one();
  private Workspace workspace;
  private PostgresServer server;

  @BeforeEach
  void startInAFolderWithSpaces() throws Exception {
    workspace = Workspace.open(folder.resolve("a folder with spaces"));
    start();
    asOwner("DROP TABLE IF EXISTS note");
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void dataSurvivesAStopAndGoesWithAReset() throws Exception {
    asOwner("CREATE TABLE note (text text)");
    asOwner("INSERT INTO note VALUES ('kept')");

    server.close();
    assertThat(workspace.postgresData().resolve("postmaster.pid")).doesNotExist();
    start();
    assertThat(asOwner("SELECT text FROM note")).contains("kept");

    server.close();
    workspace.reset();
    assertThat(workspace.postgresData()).doesNotExist();
    start();
    assertThat(asOwner("SELECT to_regclass('note')::text")).isEmpty();
  }

  @Test
  void servicesConnectAsARoleThatOwnsNothingAndBypassesNothing() throws Exception {
    assertThat(asApp("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
        .contains("f");
    assertThat(asOwner("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'creator'"))
        .contains(Roles.OWNER);
    assertThatThrownBy(() -> asApp("CREATE TABLE public.mine (text text)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(() -> ask(Roles.APP, "guess", "SELECT 1"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void nothingAcceptedIsLostInAPowerCut() throws Exception {
    assertThat(asApp("SHOW fsync")).contains("on");
    assertThat(asApp("SHOW synchronous_commit")).contains("on");
    assertThat(asApp("SHOW listen_addresses")).contains("127.0.0.1");
  }

  @Test
  void aServerWhoseLauncherWasKilledIsReplaced() throws Exception {
    asOwner("CREATE TABLE note (text text)");
    ProcessHandle orphan = new Postmaster(workspace.postgresData()).running().orElseThrow();
    Path lock = workspace.postgresData().resolve("epg-lock");
    Files.delete(lock);

    PostgresServer second = PostgresServer.start(workspace, port, ROLES, List.of("creator"));

    assertThat(orphan.isAlive()).isFalse();
    assertThat(asOwner("SELECT to_regclass('note')::text")).contains("note");
    second.close();
  }

  @Test
  void theFileOfACrashedServerIsNoObstacle() throws Exception {
    server.close();
    Files.writeString(
        workspace.postgresData().resolve("postmaster.pid"),
        "%d%n%s%n1000%n".formatted(ProcessHandle.current().pid(), workspace.postgresData()));

    start();

    assertThat(asApp("SELECT 1")).contains("1");
  }

  @Test
  void anInterruptedFirstStartIsRepeated() throws Exception {
    server.close();
    Files.delete(workspace.postgresData().resolve("hookline-ready"));
    Files.delete(workspace.postgresData().resolve("global/pg_control"));

    start();

    assertThat(asApp("SELECT 1")).contains("1");
  }

  @Test
  void dataOfAnotherVersionIsRefusedInOneSentence() throws Exception {
    server.close();
    Files.writeString(workspace.postgresData().resolve("PG_VERSION"), "17\n");

    assertThatThrownBy(this::start)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("PostgreSQL 17")
        .hasMessageContaining("--reset");
    workspace.reset();
  }

  private void start() throws Exception {
    server = PostgresServer.start(workspace, port, ROLES, List.of("creator", "content"));
  }

  private Optional<String> asOwner(String sql) throws SQLException {
    return ask(Roles.OWNER, ROLES.ownerPassword(), sql);
  }

  private Optional<String> asApp(String sql) throws SQLException {
    return ask(Roles.APP, ROLES.appPassword(), sql);
  }

  private Optional<String> ask(String user, String password, String sql) throws SQLException {
    String url = "jdbc:postgresql://localhost:%d/creator".formatted(port);
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return Optional.empty();
      }
      ResultSet result = statement.getResultSet();
      return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
    }
  }
}
