package io.hookline.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

  @TempDir Path folder;

  private Process process;

  @BeforeEach
  void startSomething() throws Exception {
    process = new ProcessBuilder("sleep", "60").start();
  }

  @AfterEach
  void stopIt() {
    process.destroyForcibly();
  }

  @Test
  void whatAKilledLauncherLeftIsStopped() throws Exception {
    Workspace workspace = Workspace.open(folder);
    new ProcessFile(workspace).add("creator-service", process.toHandle());

    new ProcessFile(workspace).stopOrphans();

    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(workspace.processes()).doesNotExist();
  }

  @Test
  void aStrangerWhoGotTheSameNumberIsLeftAlone() throws Exception {
    Workspace workspace = Workspace.open(folder);
    Files.writeString(workspace.processes(), "creator-service %d 1000%n".formatted(process.pid()));

    new ProcessFile(workspace).stopOrphans();

    assertThat(process.isAlive()).isTrue();
  }
}
