package io.hookline.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.local.machine.ProcessFile;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

  @TempDir Path folder;

  private Path jar;

  @BeforeEach
  void build() throws IOException {
    jar = Files.createFile(folder.resolve("service-runner.jar"));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
  }

  @Test
  void theFirstStartWritesWhatTheSecondReads() throws IOException {
    ClassArchive first = ClassArchive.of(jar);
    run(first, "echo classes > " + written(first) + "; exit 143");

    ClassArchive second = ClassArchive.of(jar);
    assertThat(first.isUsable()).isFalse();
    assertThat(second.isUsable()).isTrue();
    assertThat(second.options()).hasSize(1).first().asString().contains("SharedArchiveFile");
    assertThat(folder.resolve(second.options().get(0).split("=")[1])).hasContent("classes");
  }

  @Test
  void halfAnArchiveIsThrownAway() throws IOException {
    ClassArchive archive = ClassArchive.of(jar);
    run(archive, "echo half > " + written(archive) + "; kill -9 $$");

    assertThat(ClassArchive.of(jar).isUsable()).isFalse();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.contains(".jsa"));
    }
  }

  @Test
  void whatAKilledSuiteHasLeftGoesAndWhatAnotherWritesStays() throws IOException {
    String own = written(ClassArchive.of(jar));
    Path abandoned = Files.createFile(folder.resolve(own.replaceAll("\\d+$", "99999999999")));
    Path another = Files.createFile(folder.resolve(own));

    ClassArchive.of(jar);
    assertThat(abandoned).doesNotExist();
    assertThat(another).exists();
  }

  @Test
  void aNewBuildMakesTheArchiveStale() throws IOException {
    ClassArchive first = ClassArchive.of(jar);
    run(first, "echo classes > " + written(first));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(ClassArchive.of(jar).isUsable()).isFalse();
  }

  private static String written(ClassArchive archive) {
    return archive.options().get(0).split("=")[1];
  }

  private void run(ClassArchive archive, String script) throws IOException {
    Workspace workspace = Workspace.open(folder.resolve("workspace"));
    ServiceProcess.start(
            Service.CREATOR,
            new Program(List.of("sh", "-c", script), folder, Optional.of(archive)),
            Map.of(),
            workspace.log("creator-service"),
            new ProcessFile(workspace))
        .awaitEnd();
  }
}
