package io.hookline.kit.test;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Rehearses the start of a packaged service, so that later starts take half as long: writes an
 * archive of the classes that it loaded, for this very JVM, and their list, from which any other
 * JVM can make its own.
 *
 * <p>Run by the build with the service's jar; writes {@code app-cds.jsa} and {@code
 * app-classes.lst} beside it. Fails if the service does not become ready.
 */
public final class ClassArchive {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path jar;
  private final int port;

  private ClassArchive(Path jar, int port) {
    this.jar = jar;
    this.port = port;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new ClassArchive(Path.of(arguments[0]), freePort()).write();
  }

  private void write() throws IOException, InterruptedException {
    TestDatabase database = new TestDatabase();
    TestIdentity identity = new TestIdentity();
    Path log = jar.resolveSibling("rehearsal.log");
    try {
      Map<String, String> settings = new HashMap<>(database.start());
      settings.putAll(identity.start());
      // As in production, unlike in tests: the feeds are read, and logs are JSON.
      settings.keySet().removeAll(Set.of("quarkus.scheduler.enabled", "hookline.json-logs"));
      System.setProperty("hookline.issuer", settings.get("hookline.issuer"));
      Process service = start(settings, log);
      try {
        untilReady(service, log);
        get("/q/openapi", 200);
        get("/v1/changes", 200);
      } finally {
        service.destroy();
        service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      }
    } finally {
      identity.stop();
      database.stop();
    }
    if (!Files.exists(jar.resolveSibling("app-cds.jsa"))) {
      throw new IllegalStateException("No class archive was written, see " + log);
    }
  }

  private Process start(Map<String, String> settings, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:DumpLoadedClassList=app-classes.lst");
    command.add("-XX:ArchiveClassesAtExit=app-cds.jsa");
    // Tells of each class that cannot be archived; the others count.
    command.add("-Xlog:cds=off");
    command.add("-Xlog:cds+dynamic=off");
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dquarkus.http.port=" + port);
    command.add("-jar");
    command.add(jar.getFileName().toString());
    return new ProcessBuilder(command)
        .directory(jar.getParent().toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private void untilReady(Process service, Path log) {
    await("a service that is ready, see " + log)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .failFast("it has ended, see " + log, () -> !service.isAlive())
        .until(() -> status("/q/health/ready") == 200);
  }

  private void get(String path, int expected) throws InterruptedException {
    int status = status(path);
    if (status != expected) {
      throw new IllegalStateException(path + " answers " + status + " to the rehearsal");
    }
  }

  /** -1 where nobody listens yet. */
  private int status(String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Authorization", "Bearer " + Tokens.sister())
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return -1;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
