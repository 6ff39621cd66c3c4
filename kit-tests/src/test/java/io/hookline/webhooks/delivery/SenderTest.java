package io.hookline.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.hookline.webhooks.FakeConfig;
import io.hookline.webhooks.WebhookConfig;
import io.hookline.webhooks.destination.Destinations;
import io.hookline.webhooks.destination.FakeNames;
import io.hookline.webhooks.signing.SigningSecret;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.JksOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One request: where it goes, and what is made of the answer. */
class SenderTest {

  private static final String HOST = "hooks.partner.example";
  private static final String PASSWORD = "password";

  @TempDir Path folder;

  private final Vertx vertx = Vertx.vertx();
  private final FakeNames names = new FakeNames();
  private final Partner partner = new Partner();

  @BeforeEach
  void begin() {
    names.tell(HOST, "127.0.0.1");
  }

  @AfterEach
  void end() {
    partner.close();
    vertx.close();
  }

  private Sender sender(boolean loopback, HttpClientOptions tls) {
    WebhookConfig config =
        FakeConfig.of(
            Map.of(
                "hookline.webhooks.allow-loopback",
                "" + loopback,
                "hookline.webhooks.ports",
                "443," + partner.port(),
                "hookline.webhooks.timeout",
                "1s",
                "hookline.webhooks.connect-timeout",
                "500ms"));
    return new Sender(vertx, new Destinations(names, config), config, Clock.systemUTC(), tls);
  }

  private Outcome send(String url) {
    return sender(true, new HttpClientOptions()).send(message(url));
  }

  private static Message message(String url) {
    return new Message(
        url, "msg_1", "{}".getBytes(StandardCharsets.UTF_8), List.of(SigningSecret.generate()));
  }

  @Test
  void theNameIsSentAndTheCheckedAddressIsConnectedTo() {
    Outcome outcome = send("http://" + HOST + ":" + partner.port() + "/a?b=c");
    assertThat(outcome.status()).isEqualTo(204);
    assertThat(partner.received().get(0).headers().get("Host"))
        .containsExactly(HOST + ":" + partner.port());
    assertThat(partner.received().get(0).path()).isEqualTo("/a");
  }

  @Test
  void nothingIsSentToAnAddressThatIsNotPublic() {
    Outcome outcome =
        sender(false, new HttpClientOptions())
            .send(message("https://" + HOST + ":" + partner.port() + "/"));
    assertThat(outcome.error()).isEqualTo("The address must lead to public addresses only");
    assertThat(outcome.succeeded()).isFalse();
    assertThat(partner.received()).isEmpty();
  }

  /** The name was public when the first request was checked; a connection is open. */
  @Test
  void aNameThatChangesItsMindIsCheckedAgainEvenWithAConnectionOpen() {
    Sender sender = sender(true, new HttpClientOptions());
    String url = "http://" + HOST + ":" + partner.port() + "/";
    assertThat(sender.send(message(url)).succeeded()).isTrue();
    names.tell(HOST, "10.0.0.1");
    assertThat(sender.send(message(url)).error()).contains("public addresses only");
    assertThat(partner.received()).hasSize(1);
  }

  @Test
  void aRedirectIsNotFollowed() {
    partner.answers(
        exchange -> {
          if (exchange.getRequestURI().getPath().equals("/moved")) {
            exchange.getResponseHeaders().add("Location", partner.url("/inside"));
            return 307;
          }
          return 200;
        });
    Outcome outcome = send(partner.url("/moved"));
    assertThat(outcome.status()).isEqualTo(307);
    assertThat(outcome.succeeded()).isFalse();
    assertThat(partner.received(Partner.Received::path)).containsExactly("/moved");
  }

  @Test
  void anEndlessAnswerIsCutOff() {
    partner.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] part = "x\0".repeat(5_000).getBytes(StandardCharsets.UTF_8);
          try {
            for (int i = 0; i < 10_000; i++) {
              exchange.getResponseBody().write(part);
            }
          } catch (IOException closed) {
            return 200;
          }
          throw new IOException("Nobody stopped it");
        });
    Outcome outcome = send(partner.url("/"));
    assertThat(outcome.succeeded()).isTrue();
    assertThat(outcome.response()).hasSize(Answer.KEPT).startsWith("x\uFFFDx");
  }

  @Test
  void whatNeverAnswersIsGivenUpInTime() {
    partner.answers(SenderTest::hang);
    Outcome outcome = send(partner.url("/"));
    assertThat(outcome.error()).isEqualTo("No answer within 1000 ms");
    assertThat(outcome.took().toMillis()).isBetween(900L, 3_000L);
  }

  private static int hang(HttpExchange exchange) throws IOException {
    try {
      TimeUnit.SECONDS.sleep(10);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return 200;
  }

  @Test
  void troubleIsExplainedWithoutAWordOfOurNetwork() throws IOException {
    int closed;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = free.getLocalPort();
    }
    assertThat(send("http://" + HOST + ":" + closed + "/").error())
        .isEqualTo("The connection was refused");
    assertThat(send("http://nowhere.example/").error())
        .isEqualTo("The host name cannot be resolved");
  }

  @Test
  void theEndPointsWishToBeLeftAloneIsHeard() {
    partner.answers(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "7");
          return 429;
        });
    Outcome outcome = send(partner.url("/"));
    assertThat(outcome.status()).isEqualTo(429);
    assertThat(outcome.retryAfter()).hasSeconds(7);
  }

  @Test
  void theCertificateMustBeForTheNameAndTheNameIsToldToTheServer() throws Exception {
    Path keys = folder.resolve("keys.p12");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "a",
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + HOST,
            "-ext",
            "san=dns:" + HOST,
            "-storetype",
            "PKCS12",
            "-keystore",
            keys.toString(),
            "-storepass",
            PASSWORD,
            "-validity",
            "2")
        .inheritIO()
        .start()
        .waitFor();
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpsServer server = https(keys, asked);
    try {
      names.tell("other.partner.example", "127.0.0.1");
      HttpClientOptions trusting =
          new HttpClientOptions()
              .setTrustOptions(new JksOptions().setPath(keys.toString()).setPassword(PASSWORD));
      Sender sender = sender(true, trusting);
      String port = ":" + server.getAddress().getPort() + "/";
      assertThat(sender.send(message("https://" + HOST + port)).status()).isEqualTo(200);
      assertThat(asked).containsExactly(HOST);
      assertThat(sender.send(message("https://other.partner.example" + port)).error())
          .startsWith("TLS failed");
      assertThat(
              sender(true, new HttpClientOptions()).send(message("https://" + HOST + port)).error())
          .as("a certificate that nobody vouches for")
          .startsWith("TLS failed");
      assertThat(asked).as("requests that were let through").hasSize(1);
    } finally {
      server.stop(0);
    }
  }

  private static HttpsServer https(Path keys, List<String> asked) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    server.setHttpsConfigurator(
        new HttpsConfigurator(tls) {
          @Override
          public void configure(HttpsParameters parameters) {
            parameters.setSSLParameters(getSSLContext().getDefaultSSLParameters());
          }
        });
    server.createContext(
        "/",
        exchange -> {
          var session =
              (ExtendedSSLSession)
                  ((com.sun.net.httpserver.HttpsExchange) exchange).getSSLSession();
          session
              .getRequestedServerNames()
              .forEach(name -> asked.add(new String(name.getEncoded(), StandardCharsets.US_ASCII)));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
