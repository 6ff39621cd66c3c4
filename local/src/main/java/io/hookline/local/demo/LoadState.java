package io.hookline.local.demo;

import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a load must remember to be finished by another start: its day, and tokens shown once. */
final class LoadState {

  /** Services forget idempotency keys after a day. */
  private static final Duration RESUMABLE = Duration.ofHours(20);

  private static final String BEGUN = "begun";

  private final Workspace workspace;
  private final Properties values = new Properties();

  private LoadState(Workspace workspace) {
    this.workspace = workspace;
  }

  static boolean isComplete(Workspace workspace) {
    return Files.exists(workspace.demoLoaded());
  }

  /**
   * @throws Refusal if an earlier load was interrupted too long ago
   */
  static LoadState open(Workspace workspace, Clock clock) throws IOException {
    LoadState state = new LoadState(workspace);
    if (!Files.exists(workspace.demoProgress())) {
      state.put(BEGUN, clock.instant().toString());
      return state;
    }
    try (Reader reader = Files.newBufferedReader(workspace.demoProgress())) {
      state.values.load(reader);
    }
    if (state.begun().plus(RESUMABLE).isBefore(clock.instant())) {
      throw new Refusal("it was interrupted too long ago to go on; ./run --reset begins anew");
    }
    return state;
  }

  /**
   * The day that the story ends with, the same when the load is resumed after midnight: one that
   * has begun at both brands, so that their weeks are over when the story's are.
   */
  Instant day() {
    return LocalDate.ofInstant(begun(), AcmeCosmetics.BRAND.zone())
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  /** Before anything was told. */
  Instant begun() {
    return Instant.parse(values.getProperty(BEGUN));
  }

  synchronized Optional<String> get(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  synchronized void put(String name, String value) {
    values.setProperty(name, value);
    Workspace.writePrivately(
        workspace.demoProgress(),
        values.stringPropertyNames().stream()
            .sorted()
            .map(key -> key + "=" + values.getProperty(key) + "\n")
            .collect(Collectors.joining()));
  }

  void complete() throws IOException {
    Files.writeString(workspace.demoLoaded(), day() + "\n");
    Files.deleteIfExists(workspace.demoProgress());
  }
}
