package io.hookline.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.local.machine.ProcessFile;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

  @TempDir Path folder;

  @Test
  void aServiceThatEndsIsQuotedFromItsEnd() throws IOException {
    assertThat(failureOf("seq 40; exit 7"))
        .contains("creator-service ended", "exit code 7", "26\n27\n")
        .endsWith("\n40")
        .doesNotContain("25\n", "--reset");
  }

  @Test
  void dataOfOtherMigrationsAreRefusedInOneSentence() throws IOException {
    String log =
        "echo 'Caused by: org.flywaydb.core.api.exception.FlywayValidateException: Validate failed';"
            + " seq 40; exit 1";
    assertThat(failureOf(log))
        .contains("creator-service", "other migrations", "start once with --reset.")
        .hasLineCount(1);
  }

  private String failureOf(String script) throws IOException {
    Workspace workspace = Workspace.open(folder);
    ServiceProcess process =
        ServiceProcess.start(
            Service.CREATOR,
            new Program(List.of("sh", "-c", script), folder),
            Map.of(),
            workspace.log("creator-service"),
            new ProcessFile(workspace));
    process.awaitEnd();
    return process.failure().getMessage();
  }
}
