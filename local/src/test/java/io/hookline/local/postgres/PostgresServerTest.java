package io.hookline.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.local.machine.FreePorts;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  private static final Roles ROLES = new Roles("super-secret", "owner-secret", "app-secret");

  private static final int PORT = FreePorts.one();

  /**
   * One folder, and one server while no test stops it: unpacking, initdb and starts take seconds.
   */
  @TempDir static Path folder;

  private static Workspace workspace;
  private static PostgresServer server;

  @BeforeAll
  static void chooseAFolderWithSpaces() throws IOException {
    workspace = Workspace.open(folder.resolve("a folder with spaces"));
  }

  @BeforeEach
  void begin() throws Exception {
    if (server == null) {
      start();
    }
    asOwner("DROP TABLE IF EXISTS note");
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @Test
  void dataSurvivesAStopAndGoesWithAReset() throws Exception {
    asOwner("CREATE TABLE note (text text)");
    asOwner("INSERT INTO note VALUES ('kept')");

    stop();
    assertThat(workspace.postgresData().resolve("postmaster.pid")).doesNotExist();
    start();
    assertThat(asOwner("SELECT text FROM note")).contains("kept");

    stop();
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

    start();

    assertThat(orphan.isAlive()).isFalse();
    assertThat(asOwner("SELECT to_regclass('note')::text")).contains("note");
  }

  @Test
  void theFileOfACrashedServerIsNoObstacle() throws Exception {
    stop();
    Files.writeString(
        workspace.postgresData().resolve("postmaster.pid"),
        "%d%n%s%n1000%n".formatted(ProcessHandle.current().pid(), workspace.postgresData()));

    start();

    assertThat(asApp("SELECT 1")).contains("1");
  }

  @Test
  void anInterruptedFirstStartIsRepeated() throws Exception {
    stop();
    Files.delete(workspace.postgresData().resolve("hookline-ready"));
    Files.delete(workspace.postgresData().resolve("global/pg_control"));

    start();

    assertThat(asApp("SELECT 1")).contains("1");
  }

  @Test
  void dataOfAnotherVersionIsRefusedInOneSentence() throws Exception {
    stop();
    Path version = workspace.postgresData().resolve("PG_VERSION");
    String ours = Files.readString(version);
    Files.writeString(version, "17\n");
    try {

      assertThatThrownBy(PostgresServerTest::start)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("PostgreSQL 17")
          .hasMessageContaining("--reset");
    } finally {
      Files.writeString(version, ours);
    }
  }

  private static void start() throws Exception {
    server = PostgresServer.start(workspace, PORT, ROLES, List.of("creator", "content"));
  }

  private Optional<String> asOwner(String sql) throws SQLException {
    return ask(Roles.OWNER, ROLES.ownerPassword(), sql);
  }

  private Optional<String> asApp(String sql) throws SQLException {
    return ask(Roles.APP, ROLES.appPassword(), sql);
  }

  private Optional<String> ask(String user, String password, String sql) throws SQLException {
    String url = "jdbc:postgresql://localhost:%d/creator".formatted(PORT);
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
