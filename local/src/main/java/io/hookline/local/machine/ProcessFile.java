package io.hookline.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes that this folder has started. If the launcher is killed without a chance to stop
 * them, the next start does. A number alone proves nothing, because systems reuse them: the instant
 * at which the process started must agree too.
 */
public final class ProcessFile {

  private static final long GRACE_SECONDS = 10;
  private static final long TOLERANCE_MILLIS = 2_000;
  private static final long UNKNOWN = 0;

  private final Path file;

  public ProcessFile(Workspace workspace) {
    this.file = workspace.processes();
  }

  /** Remembers a process that has just been started. */
  public synchronized void add(String name, ProcessHandle process) {
    try {
      String line = "%s %d %d%n".formatted(name, process.pid(), startedAt(process));
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops what an earlier start has left behind and forgets it; to be called under the lock. */
  public synchronized void stopOrphans() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    List<ProcessHandle> orphans =
        Files.readAllLines(file).stream()
            .map(ProcessFile::running)
            .flatMap(Optional::stream)
            .toList();
    orphans.forEach(ProcessHandle::destroy);
    for (ProcessHandle orphan : orphans) {
      awaitEnd(orphan);
    }
    clear();
  }

  /** Forgets all processes, once they have been stopped. */
  public synchronized void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  private static Optional<ProcessHandle> running(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 3) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(parts[1]))
        .filter(process -> isSameInstant(startedAt(process), Long.parseLong(parts[2])));
  }

  /** Systems derive the instant from the boot time, which moves a little with the clock. */
  private static boolean isSameInstant(long millis, long recorded) {
    return recorded != UNKNOWN && Math.abs(millis - recorded) < TOLERANCE_MILLIS;
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (Exception stubborn) {
      process.destroyForcibly();
    }
  }

  private static long startedAt(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(UNKNOWN);
  }
}
