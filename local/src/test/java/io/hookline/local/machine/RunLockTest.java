package io.hookline.local.machine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

  @TempDir Path folder;

  @Test
  void aFolderRunsOneSuiteAtATime() throws Exception {
    Workspace workspace = Workspace.open(folder);
    RunLock first = RunLock.take(workspace);

    assertThatThrownBy(() -> RunLock.take(workspace))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("already runs");

    first.close();
    assertThatCode(() -> RunLock.take(workspace).close()).doesNotThrowAnyException();
  }
}
