package io.hookline.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
  void aPortInUseIsNamedWithItsPartAndTheWayOut(String address) throws Exception {
    Ports ports = FreePorts.suite();
    try (ServerSocket taken =
        new ServerSocket(ports.attribution(), 1, InetAddress.getByName(address))) {
      assertThatThrownBy(() -> Checks.portsFree(ports))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("attribution-service")
          .hasMessageContaining("--port-base");
    }
    assertThatCode(() -> Checks.portsFree(ports)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 80, 65_530})
  void aBaseWithoutSevenUsablePortsIsRefused(int base) {
    assertThatThrownBy(() -> new Ports(base))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--port-base");
  }

  @Test
  void tooLittleDiskIsSaidInNumbers(@TempDir Path folder) {
    assertThatThrownBy(() -> Checks.diskSpace(folder, Long.MAX_VALUE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("MB free");
  }

  @Test
  void enoughDiskIsNotMentioned(@TempDir Path folder) throws Exception {
    Checks.diskSpace(Workspace.open(folder));
    assertThat(folder).exists();
  }
}
