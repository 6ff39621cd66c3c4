package io.hookline.kit.connection;

import static io.hookline.kit.sample.Sample.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Peer;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Idle connections have two seconds here, unread ones four: {@code hookline.connections}. */
@QuarkusTest
class ConnectionsTest {

  private static final String ENDLESS = "/v1/brands/" + ACME + "/numbers?to=1000000000";

  @TestHTTPResource("/")
  URI service;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void requestsThatAreSentAheadAreAnsweredInTheirOrder() throws IOException {
    int requests = 300;
    StringBuilder ahead = new StringBuilder();
    for (int i = 0; i < requests; i++) {
      String body = i % 3 == 0 ? "Content-Length: 5\r\n\r\nhello" : "\r\n";
      ahead.append((i % 3 == 0 ? "POST" : "GET") + " /v1/callers/anyone HTTP/1.1\r\nHost: a\r\n");
      ahead.append("X-Request-Id: number-" + i + "\r\n" + body);
    }
    try (Peer peer = Peer.at(service).say(ahead.toString())) {
      for (int i = 0; i < requests; i++) {
        Answer answer = peer.answer();
        assertThat(answer.status()).isEqualTo(i % 3 == 0 ? 405 : 200);
        assertThat(answer.headers()).containsEntry("x-request-id", "number-" + i);
      }
    }
  }

  /** Health is answered on the connection's own thread, as visits and events are. */
  @Test
  void whatIsSentAheadIsAnsweredWithoutAnotherByte() throws IOException {
    String ahead = "GET /q/health/live HTTP/1.1\r\nHost: a\r\n\r\n".repeat(3);
    try (Peer peer = Peer.at(service).say(ahead)) {
      for (int i = 0; i < 3; i++) {
        assertThat(peer.answer().status()).isEqualTo(200);
      }
    }
  }

  @Test
  void aHeadThatComesByteByByteDoesNotKeepAConnectionOpen() throws IOException {
    try (Peer peer = Peer.at(service).say("GET /v1/callers/anyone HTTP/1.1\r\nX-Slow: ")) {
      assertThat(closedWhileItDrips(peer)).isTrue();
    }
  }

  @Test
  void anIdleConnectionIsClosedAfterItsAnswer() throws IOException {
    try (Peer peer = Peer.at(service).say("GET /v1/callers/anyone HTTP/1.1\r\nHost: a\r\n\r\n")) {
      assertThat(peer.answer().status()).isEqualTo(200);
      assertThat(peer.isClosed()).isTrue();
    }
  }

  @Test
  void whoTakesAFewFilesGetsNoMoreUntilTheyAreReadOrClosed() throws IOException {
    List<Peer> peers = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        peers.add(Peer.withSmallBuffer(service).say(request(ENDLESS)));
        assertThat(peers.get(i).status()).isEqualTo(200);
      }
      Answer refused = tryAnother();
      assertThat(refused.status()).as(refused.body()).isEqualTo(429);
      assertThat(refused.headers()).containsEntry("retry-after", "10");
      assertThat(refused.body()).contains("TOO_MANY_REQUESTS", "At most 3 files at a time");

      // Nobody reads them, so their connections are closed and their places are free.
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(tryAnother().status()).isEqualTo(200));
    } finally {
      peers.forEach(Peer::close);
    }
  }

  private Answer tryAnother() throws IOException {
    try (Peer peer = Peer.at(service).say(request("/v1/brands/" + ACME + "/numbers?to=3"))) {
      return peer.answer();
    }
  }

  private static String request(String path) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: a\r\nAccept: text/csv\r\nAuthorization: Bearer "
        + Tokens.analyst(ACME)
        + "\r\n\r\n";
  }

  private static boolean closedWhileItDrips(Peer peer) throws IOException {
    try {
      peer.drip('a', 100);
      return false;
    } catch (EOFException | SocketException closed) {
      return true;
    }
  }
}
