package io.hookline.suite.rebuild;

import io.hookline.local.SuiteFixture;
import io.hookline.local.machine.Workspace;
import io.hookline.local.service.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of a suite's services, which is killed and started again as the suite has started it: with
 * the command, the environment and the folder that Linux tells of its process.
 */
final class KilledService implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI ready;
  private final Path log;
  private final List<String> command;
  private final Map<String, String> environment = new HashMap<>();
  private final Path folder;
  private ProcessHandle process;
  private volatile boolean up = true;
  private long peak;
  private double longestStart;

  KilledService(SuiteFixture suite, Service service) throws IOException {
    Workspace workspace = new Workspace(suite.folder());
    ready = URI.create(service.url(suite.ports()) + "/q/health/ready");
    log = workspace.log(service.label());
    process =
        Files.readAllLines(workspace.processes()).stream()
            .map(line -> line.split(" "))
            .filter(parts -> parts[0].equals(service.label()))
            .flatMap(parts -> ProcessHandle.of(Long.parseLong(parts[1])).stream())
            .findFirst()
            .orElseThrow();
    command = List.of(Files.readString(told("cmdline")).split("\0"));
    for (String variable : Files.readString(told("environ")).split("\0")) {
      String[] parts = variable.split("=", 2);
      environment.put(parts[0], parts[1]);
    }
    folder = told("cwd").toRealPath();
  }

  private Path told(String file) {
    return Path.of("/proc", Long.toString(process.pid()), file);
  }

  /** SIGKILL: nothing in the process is told. */
  void kill() throws IOException {
    up = false;
    peak = peakMebibytes();
    process.destroyForcibly();
    process.onExit().join();
  }

  void start() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    long begun = System.nanoTime();
    process = builder.start().toHandle();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The service has ended, see " + log);
      }
      Thread.sleep(50);
    }
    longestStart = Math.max(longestStart, (System.nanoTime() - begun) / 1e9);
    up = true;
  }

  private boolean isReady() throws InterruptedException {
    try {
      return http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Which of its lives it is in; 0 while it is in none. */
  long life() {
    return up ? process.pid() : 0;
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  double longestStartSeconds() {
    return longestStart;
  }

  /** The most memory that any of its processes has had, in MiB. */
  long peakMebibytes() throws IOException {
    return Files.readAllLines(told("status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .map(present -> Math.max(present, peak))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    kill();
  }
}
