package io.hookline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Refusal;
import io.hookline.local.service.Service;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the real PostgreSQL and identity, and stand-ins for the services. */
class SuiteTest {

  @TempDir static Path folder;

  @Test
  void everyPartIsReadyInTurnAndGoneAfterwards() throws Exception {
    SuiteFixture suite = SuiteFixture.withStandIns(folder, service -> true);
    Ports ports = suite.ports();
    try (suite) {
      String guide = suite.start().text();

      assertThat(suite.said())
          .containsSubsequence("PostgreSQL", "identity", "-service", "start page");
      assertThat(suite.said())
          .contains(
              "creator-service", "content-service", "attribution-service", "reporting-service");
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
    }
    assertThat(IntStream.rangeClosed(ports.base(), ports.shop()).filter(SuiteTest::listens))
        .isEmpty();
    assertThat(folder.resolve("processes")).doesNotExist();
  }

  @Test
  void aSecondStartInTheSameFolderIsRefusedAndHarmless() throws Exception {
    try (SuiteFixture first = SuiteFixture.withStandIns(folder, service -> true)) {
      first.start();
      try (SuiteFixture second = SuiteFixture.withStandIns(folder, service -> true)) {
        assertThatThrownBy(second::start)
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("already runs");
      }
      assertThat(listens(first.ports().reporting())).isTrue();
    }
  }

  @Test
  void aServiceThatEndsIsNamedWithItsLastWordsAndNothingStays() {
    SuiteFixture suite =
        SuiteFixture.withStandIns(folder, service -> service != Service.ATTRIBUTION);
    try (suite) {
      assertThatThrownBy(suite::start)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("attribution-service ended")
          .hasMessageContaining("exit code 7")
          .hasMessageContaining("cannot find my tables");
    }
    assertThat(listens(suite.ports().postgres())).isFalse();
    assertThat(listens(suite.ports().creator())).isFalse();
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
