package io.hookline.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A module's packaged service in a process of its own, on a PostgreSQL that keeps what it is told.
 */
public final class RunningService implements AutoCloseable {

  private static final Path JAR = Path.of("target", "service-runner.jar").toAbsolutePath();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path log = JAR.resolveSibling("running-service.log");
  private final Map<String, String> settings = new HashMap<>();
  private final Map<Long, Duration> ofPostgres = new HashMap<>();
  private final TestIdentity identity = new TestIdentity();
  private final EmbeddedPostgres postgres;
  private final int port;
  private final String heap;
  private Process process;

  /**
   * @param heap its most, as the JVM writes it: {@code 256m}
   */
  public RunningService(String heap) throws IOException, SQLException {
    this(heap, Map.of());
  }

  /**
   * @param heap its most, as the JVM writes it: {@code 256m}
   * @param server settings of PostgreSQL that are not as usual here
   */
  public RunningService(String heap, Map<String, String> server) throws IOException, SQLException {
    this.heap = heap;
    this.port = freePort();
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("Package the service first: " + JAR);
    }
    EmbeddedPostgres.Builder database =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "2GB");
    server.forEach(database::setServerConfig);
    postgres = database.start();
    try (Connection superuser = postgres.getPostgresDatabase().getConnection();
        Statement sql = superuser.createStatement()) {
      sql.execute("create role hookline_owner login password 'test'");
      sql.execute("create role hookline_app login password 'test'");
      sql.execute("grant pg_checkpoint to hookline_owner");
      sql.execute("create role hookline_collaborator");
      sql.execute("grant hookline_collaborator to hookline_app with inherit false");
      sql.execute("create database hookline owner hookline_owner");
    }
    settings.putAll(identity.start());
    settings.put("hookline.database.url", url());
    settings.put("hookline.database.password", "test");
    settings.put("hookline.database.owner-password", "test");
    // The benchmark's own servers and secrets, which production would refuse.
    settings.put("hookline.local", "true");
    settings.put("hookline.webhooks.key", "for benchmarks only, and never else");
    settings.put("quarkus.http.port", Integer.toString(port));
    System.setProperty("hookline.issuer", settings.get("hookline.issuer"));
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/hookline";
  }

  /** To be called before the start. */
  public RunningService with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  public void start() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    // As a JVM chooses by itself in a container of this size.
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-jar");
    command.add(JAR.toString());
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The service has ended, see " + log);
      }
      Thread.sleep(200);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest ask =
          HttpRequest.newBuilder(at("/q/health/ready")).timeout(Duration.ofSeconds(5)).build();
      return http.send(ask, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  public URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** SIGKILL: nothing in the process is told. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** SIGKILL of all of PostgreSQL's processes; it is back, from its log, when this returns. */
  public void killPostgres() throws IOException, InterruptedException, SQLException {
    ProcessHandle postmaster = postmaster();
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // As it was begun: PostgreSQL does not run as root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(
            Files.readString(Path.of("/proc", Long.toString(postmaster.pid()), "cmdline"))
                .split("\0")));
    List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
    postmaster.children().forEach(all::add);
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      each.onExit().join();
    }
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
    while (!isThere()) {
      Thread.sleep(100);
    }
  }

  private ProcessHandle postmaster() throws SQLException {
    // The process of a connection is there for as long as that is open.
    try (Connection owner = connect();
        Statement sql = owner.createStatement();
        ResultSet pid = sql.executeQuery("select pg_backend_pid()")) {
      pid.next();
      return ProcessHandle.of(pid.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
    }
  }

  private boolean isThere() {
    try {
      return count("select 1") == 1;
    } catch (SQLException notYet) {
      return false;
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** The most memory that the process has had, in MiB; -1 where the system does not say. */
  public long peakMebibytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  /**
   * Processor time of the service so far. Unlike the time that passes it is the same on a machine
   * that does other things beside.
   */
  public Duration processorTime() {
    return processorTime(process.toHandle());
  }

  /** The same of PostgreSQL: of a process that has ended as of when this was last asked. */
  public Duration processorTimeOfPostgres() throws SQLException {
    ProcessHandle postmaster = postmaster();
    Stream.concat(Stream.of(postmaster), postmaster.children())
        .forEach(each -> ofPostgres.put(each.pid(), processorTime(each)));
    return ofPostgres.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration processorTime(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What is still in use after a full collection. */
  public long liveHeapMebibytes() throws IOException, InterruptedException {
    String pid = Long.toString(process.pid());
    jcmd(pid, "GC.run");
    // "def new generation   total 39296K, used 1234K": each generation says what it uses.
    return jcmd(pid, "GC.heap_info")
            .lines()
            .filter(line -> line.matches(".*(generation|heap).* used \\d+K.*"))
            .mapToLong(line -> Long.parseLong(line.replaceAll(".* used (\\d+)K.*", "$1")))
            .sum()
        / 1024;
  }

  private static String jcmd(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return said;
  }

  /** As the owner of the tables. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), "hookline_owner", "test");
  }

  /** In the role of the service, whose rows are isolated by brand. */
  public Connection connectAsService() throws SQLException {
    return DriverManager.getConnection(url(), "hookline_app", "test");
  }

  /** In the role of the service, for programs of PostgreSQL; whose rows, is a parameter. */
  public String urlOfDatabase(String brand) {
    return "postgresql://hookline_app:test@localhost:%d/hookline?options=-c%%20hookline.brand%%3D%s"
        .formatted(postgres.getPort(), brand);
  }

  /** As the owner of the tables. */
  public void execute(String... statements) throws SQLException {
    try (Connection owner = connect();
        Statement sql = owner.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  public long count(String query) throws SQLException {
    try (Connection owner = connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      kill();
    }
    identity.stop();
    postgres.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
