package io.hookline.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A process of this test, with its log; it and what it started end with the test. */
final class Program implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final Process process;
  private final Path log;

  private Program(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts it and waits until it answers 200 at the address. */
  static Program start(
      List<String> command, Path directory, Map<String, String> environment, Path log, URI ready)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Program program = new Program(builder.start(), log);
    try {
      Awaitility.await(command.get(0))
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(200))
          .until(() -> program.isReady(ready));
    } catch (RuntimeException notReady) {
      program.close();
      throw new IllegalStateException("It does not start: " + Files.readString(log), notReady);
    }
    return program;
  }

  private boolean isReady(URI address) throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended with " + process.exitValue());
    }
    try {
      HttpRequest ask = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      return HttpClient.newHttpClient().send(ask, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    started.forEach(ProcessHandle::destroyForcibly);
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
