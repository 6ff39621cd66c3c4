package io.hookline.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void aSecretIsMadeOnceAndKeptForItsOwnerOnly() throws Exception {
    Workspace workspace = Workspace.open(folder.resolve(".local"));
    String made = Secrets.in(workspace).of("client.creator-service");
    Secrets later = Secrets.in(workspace);

    assertThat(later.of("client.creator-service")).isEqualTo(made).hasSizeGreaterThan(30);
    assertThat(later.of("client.content-service")).isNotEqualTo(made);
    assertThat(Files.getPosixFilePermissions(workspace.secrets()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
