package io.hookline.local.service;

import io.hookline.local.machine.ProcessFile;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Teardown;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One running service. */
final class ServiceProcess {

  private static final long GRACE_SECONDS = 30;

  /** To write an archive of classes takes seconds, and minutes where four do on a busy machine. */
  private static final long GRACE_OF_ARCHIVE_SECONDS = 180;

  private static final int TAIL_LINES = 15;

  /** The exit code of a process that SIGKILL has ended. */
  private static final int KILLED = 137;

  /** What Flyway says of a database that was not made by the migrations at hand. */
  private static final String OTHER_MIGRATIONS = "FlywayValidateException";

  private final Service service;
  private final Program program;
  private final Process process;
  private final Path log;
  private volatile boolean stopping;

  private ServiceProcess(Service service, Program program, Process process, Path log) {
    this.service = service;
    this.program = program;
    this.process = process;
    this.log = log;
  }

  static ServiceProcess start(
      Service service,
      Program program,
      Map<String, String> environment,
      Path log,
      ProcessFile processes)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(program.command())
            .directory(program.directory().toFile())
            .redirectInput(Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // Settings that a developer has exported for other purposes must not leak into the suite.
    builder.environment().keySet().removeIf(ServiceProcess::isOurs);
    builder.environment().putAll(environment);
    Process process = builder.start();
    processes.add(service.label(), process.toHandle());
    return new ServiceProcess(service, program, process, log);
  }

  Service service() {
    return service;
  }

  boolean writesArchive() {
    return program.writesArchive();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Calls back if the process ends without having been asked to. */
  void onUnexpectedEnd(Consumer<String> listener) {
    process
        .onExit()
        .thenAcceptAsync(
            p -> {
              if (!stopping) {
                listener.accept(
                    "%s has ended (exit code %d): %s says why."
                        .formatted(service.label(), p.exitValue(), log));
              }
            },
            CompletableFuture.delayedExecutor(Teardown.MOMENT_MILLIS, TimeUnit.MILLISECONDS));
  }

  /** Why it did not come up, with the last that it had to say. */
  Refusal failure() {
    List<String> said = said();
    if (said.stream().anyMatch(line -> line.contains(OTHER_MIGRATIONS))) {
      return new Refusal(
          ("The data of %s was made by another state of Hookline, with other migrations, as %s says:"
                  + " start once with --reset.")
              .formatted(service.label(), log));
    }
    return new Refusal(
        "%s ended while it started (exit code %d). The last lines of %s:%n%n%s"
            .formatted(
                service.label(),
                process.exitValue(),
                log,
                String.join(
                    "\n", said.subList(Math.max(0, said.size() - TAIL_LINES), said.size()))));
  }

  Refusal tooSlow(long seconds) {
    return new Refusal(
        "%s was not ready after %d s: %s says why.".formatted(service.label(), seconds, log));
  }

  /** Asks it to end; returns at once. */
  void requestStop() {
    stopping = true;
    process.destroy();
  }

  void awaitEnd() {
    boolean whole = false;
    try {
      long grace = program.writesArchive() ? GRACE_OF_ARCHIVE_SECONDS : GRACE_SECONDS;
      whole = process.waitFor(grace, TimeUnit.SECONDS);
      if (!whole) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    boolean ended = whole && process.exitValue() != KILLED;
    program.archive().ifPresent(archive -> archive.settle(ended));
  }

  private List<String> said() {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of("(the log cannot be read)");
    }
  }

  private static boolean isOurs(String variable) {
    return variable.startsWith("QUARKUS_") || variable.startsWith("HOOKLINE_");
  }
}
