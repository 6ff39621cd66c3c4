package io.hookline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.local.machine.FreePorts;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Terminal;
import io.hookline.local.service.FakeService;
import io.hookline.local.service.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the real PostgreSQL and identity, and stand-ins for the services. */
class SuiteTest {

  @TempDir static Path folder;

  private final Ports ports = FreePorts.suite();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void everyPartIsReadyInTurnAndGoneAfterwards() throws Exception {
    try (Suite suite = suite(service -> true)) {
      String guide = suite.start().text();

      assertThat(said.toString(StandardCharsets.UTF_8))
          .contains("PostgreSQL", "identity", "creator-service", "reporting-service", "start page");
      assertThat(guide)
          .contains(Ports.url(ports.startPage()), "/q/swagger-ui/", "oscar", "hookline-demo:");
      assertThat(get(Ports.url(ports.startPage())))
          .contains("People to log in as", Ports.url(ports.content()) + "/q/swagger-ui/");
      assertThat(get(Ports.url(ports.content())))
          .contains(
              "HOOKLINE_DATABASE_URL=jdbc:postgresql://localhost:%d/content"
                  .formatted(ports.postgres()))
          .contains("HOOKLINE_DATABASE_USER=hookline_app")
          .contains("HOOKLINE_ISSUER=" + ports.issuer())
          .contains("HOOKLINE_REPORTING_URL=" + Ports.url(ports.reporting()));
      assertThatThrownBy(() -> suite(service -> true).start())
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("already runs");
    }
    for (int port = ports.base(); port <= ports.postgres(); port++) {
      assertThat(listens(port)).as("port %d", port).isFalse();
    }
    assertThat(folder.resolve("processes")).doesNotExist();
  }

  @Test
  void aServiceThatEndsIsNamedWithItsLastWordsAndNothingStays() throws Exception {
    try (Suite suite = suite(service -> service != Service.ATTRIBUTION)) {
      assertThatThrownBy(suite::start)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("attribution-service ended")
          .hasMessageContaining("exit code 7")
          .hasMessageContaining("cannot find my tables");
    }
    assertThat(listens(ports.postgres())).isFalse();
    assertThat(listens(ports.creator())).isFalse();
  }

  private Suite suite(Predicate<Service> well) {
    return new Suite(
        new SuiteOptions(
            folder, ports, s -> FakeService.program(folder, well.test(s)), false, false),
        new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false));
  }

  private static String get(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
        .body();
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException nobodyThere) {
      return false;
    }
  }
}
