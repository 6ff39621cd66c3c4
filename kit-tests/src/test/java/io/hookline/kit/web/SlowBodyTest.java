package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Peer;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies have two seconds here: {@code hookline.limits.body-time}. */
@QuarkusTest
class SlowBodyTest {

  @TestHTTPResource("/")
  URI service;

  private Peer peer;

  @BeforeEach
  void begin() throws IOException {
    Sample.twoBrands();
    peer = Peer.at(service);
  }

  @AfterEach
  void end() {
    peer.close();
  }

  @Test
  void aBodyHasADeadlineThatNoByteMoves() throws IOException {
    Answer answer = peer.say(head(NOTES, "Content-Length: 1000") + bearer()).drip(' ', 100);
    assertThat(answer.status()).as(answer.body()).isEqualTo(408);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.body())
        .contains("\"code\":\"BODY_TOO_SLOW\"", "within 2 seconds")
        .doesNotContain("\"traceId\":\"00000000000000000000000000000000\"");
    assertThat(peer.isClosed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Authorization: Bearer nonsense\r\n"})
  void whoShowsNoValidTokenIsRefusedBeforeTheBodyComes(String header) throws IOException {
    for (String length : new String[] {"Content-Length: 1000", "Transfer-Encoding: chunked"}) {
      try (Peer stranger = Peer.at(service)) {
        assertThat(stranger.say(head(NOTES, length) + header + "\r\n").answer().status())
            .isEqualTo(401);
      }
    }
  }

  @Test
  void elsewhereStrangersMaySendAFormAndNoMore() throws IOException {
    String large = "a".repeat(17_000);
    Answer answer = peer.say(head("/elsewhere", "Content-Length: 17000") + "\r\n" + large).answer();
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("At most 16384 bytes are accepted.");
  }

  @Test
  void aBodyInChunksMayHaveATrailer() throws IOException {
    String note = Sample.note("with a trailer");
    Answer answer =
        peer.say(head(NOTES, "Transfer-Encoding: chunked") + bearer() + chunks(note)).answer();
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void anImportInChunksMayHaveATrailer() throws IOException {
    String rows = "title,kind\r\nBuy milk,TASK\r\n";
    Answer answer =
        peer.say(importHead("Transfer-Encoding: chunked") + bearer() + chunks(rows)).answer();
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(count("note")).isEqualTo(1);
  }

  @Test
  void anImportMayTakeLongerButNotForEver() throws IOException {
    Answer answer =
        peer.say(importHead("Content-Length: 1000000") + bearer() + "title,kind\r\n")
            .drip('a', 100);
    assertThat(answer.status()).as(answer.body()).isEqualTo(408);
    assertThat(answer.body()).contains("At least 4096 bytes a second are needed.");
    assertThat(count("note")).isZero();
  }

  @Test
  void whoAsksWhetherToSendABodyIsTold() throws IOException {
    String note = Sample.note("asked first");
    peer.say(
        head(NOTES, "Content-Length: " + note.length()) + "Expect: 100-continue\r\n" + bearer());
    assertThat(peer.answer().status()).isEqualTo(100);
    assertThat(peer.say(note).answer().status()).isEqualTo(201);
  }

  private static String head(String path, String length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        + length
        + "\r\n";
  }

  private static String importHead(String length) {
    return head(NOTES + "/imports", length).replace("application/json", "text/csv");
  }

  /** Ends the head. */
  private static String bearer() {
    return "Authorization: Bearer " + Tokens.operator(ACME) + "\r\n\r\n";
  }

  private static String chunks(String body) {
    return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\nX-Sum: 1\r\n\r\n";
  }
}
