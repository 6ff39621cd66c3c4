package io.hookline.local.postgres;

import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Workspace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL on a loopback port, its data kept in the workspace between starts. */
public final class PostgresServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

  /** Recovery after a power cut, and a busy machine, take longer than an ordinary start. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String MAJOR_VERSION = "18";

  private final EmbeddedPostgres server;
  private final Postmaster postmaster;

  private PostgresServer(EmbeddedPostgres server, Postmaster postmaster) {
    this.server = server;
    this.postmaster = postmaster;
  }

  /**
   * Starts the server and makes its roles and databases what they should be.
   *
   * @throws Refusal if the server cannot run here or not on this data
   */
  public static PostgresServer start(
      Workspace workspace, int port, Roles roles, List<String> databases) throws Exception {
    checkUser();
    Path data = workspace.postgresData();
    stopLeftover(workspace);
    DataFolder.makeUsable(data, MAJOR_VERSION);
    PostgresServer started =
        new PostgresServer(
            launch(workspace, port, roles.superuserPassword()), new Postmaster(data));
    try {
      new Provisioning(started.server, roles).apply(databases);
    } catch (Exception e) {
      started.close();
      throw e;
    }
    DataFolder.markUsable(data);
    return started;
  }

  /** Stops the server of this workspace if its launcher was killed and left it behind. */
  public static void stopLeftover(Workspace workspace) throws IOException {
    new Postmaster(workspace.postgresData()).stopLeftover();
  }

  private static EmbeddedPostgres launch(Workspace workspace, int port, String password)
      throws IOException {
    Path log = workspace.log("postgresql");
    Path passwordFile = Files.createTempFile(workspace.directory(), "initdb", ".tmp");
    try {
      Files.writeString(passwordFile, password);
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(workspace.postgresData())
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(workspace.postgresBinaries().toFile())
              .setRegisterShutdownHook(false)
              .setPGStartupWait(PATIENCE)
              .setOutputRedirector(Redirect.appendTo(log.toFile()))
              .setErrorRedirector(Redirect.appendTo(log.toFile()))
              .setConnectConfig("password", password);
      InitOptions.all(passwordFile).forEach(builder::setLocaleConfig);
      ServerSettings.ALL.forEach(builder::setServerConfig);
      return builder.start();
    } catch (IOException | IllegalStateException e) {
      LOG.error("PostgreSQL did not start", e);
      throw new Refusal(
          "PostgreSQL did not start (%s): %s says why.".formatted(e.getMessage(), log));
    } finally {
      Files.delete(passwordFile);
    }
  }

  /** PostgreSQL refuses to be root; as root it is started in a user namespace of its own. */
  private static void checkUser() {
    if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
      throw new Refusal(
          "PostgreSQL does not run as root and this machine allows no user namespaces: start ./run as another user.");
    }
  }

  /** Stops the server cleanly and waits until it has written everything. */
  @Override
  public void close() throws IOException {
    ProcessHandle process = postmaster.running().orElse(null);
    server.close();
    if (process != null) {
      Postmaster.awaitEnd(process);
    }
  }
}
