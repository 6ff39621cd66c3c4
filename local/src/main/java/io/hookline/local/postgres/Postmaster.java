package io.hookline.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server's main process as its own file {@code postmaster.pid} describes it. */
final class Postmaster {

  private static final long PATIENCE_SECONDS = 60;
  private static final long CLOCK_TOLERANCE_SECONDS = 5;
  private static final int PID_LINE = 0;
  private static final int START_LINE = 2;

  private final Path pidFile;

  Postmaster(Path data) {
    this.pidFile = data.resolve("postmaster.pid");
  }

  /**
   * The running server of this data folder. The file survives a crash and its number may since have
   * gone to a stranger, so the process must be a PostgreSQL that started when the file says.
   */
  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.size() <= START_LINE) {
      return Optional.empty();
    }
    long startedAt = Long.parseLong(lines.get(START_LINE).trim());
    return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).trim()))
        .filter(process -> isPostgres(process.info(), startedAt));
  }

  /** Stops a server whose launcher was killed, or removes the file that a crash has left. */
  void stopLeftover() throws IOException {
    Optional<ProcessHandle> leftover = running();
    if (leftover.isPresent()) {
      interrupt(leftover.get());
      awaitEnd(leftover.get());
    }
    Files.deleteIfExists(pidFile);
  }

  static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException stubborn) {
      // The write-ahead log makes this safe; the next start recovers.
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown; Java can only send SIGTERM, which waits for clients. */
  private static void interrupt(ProcessHandle process) throws IOException {
    new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", Long.toString(process.pid()))
        .inheritIO()
        .start();
  }

  private static boolean isPostgres(ProcessHandle.Info info, long startedAt) {
    boolean name = info.command().map(c -> c.endsWith("/postgres")).orElse(false);
    long started = info.startInstant().map(Instant::getEpochSecond).orElse(0L);
    return name && Math.abs(started - startedAt) <= CLOCK_TOLERANCE_SECONDS;
  }
}
