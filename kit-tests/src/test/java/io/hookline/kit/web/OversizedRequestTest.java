package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OversizedRequestTest {

  private static final byte[] TEN_MEGABYTES = new byte[10_000_000];

  static {
    Arrays.fill(TEN_MEGABYTES, (byte) 'a');
    byte[] head = "{\"kind\": \"IDEA\", \"title\": \"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, TEN_MEGABYTES, 0, head.length);
    System.arraycopy("\"}".getBytes(StandardCharsets.UTF_8), 0, TEN_MEGABYTES, 9_999_998, 2);
  }

  @TestHTTPResource(NOTES)
  URI notes;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void aBodyThatAnnouncesItselfAsTooLargeIsRefused() throws Exception {
    tooLarge(BodyPublishers.ofByteArray(TEN_MEGABYTES));
  }

  @Test
  void aBodyThatDoesNotAnnounceItsLengthIsStoppedOnItsWay() throws Exception {
    tooLarge(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES)));
  }

  @Test
  void aBodyInChunksWithinTheLimitIsTaken() throws Exception {
    byte[] body = Sample.note("in chunks").getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void aBodyWithoutEndIsAnsweredWhileItStillComes() throws IOException {
    try (Socket caller = new Socket(notes.getHost(), notes.getPort())) {
      caller.setSoTimeout(10_000);
      OutputStream out = caller.getOutputStream();
      out.write(
          ("POST "
                  + NOTES
                  + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Authorization: Bearer "
                  + Tokens.operator(ACME)
                  + "\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.UTF_8);
      for (int sent = 0; sent < 100; sent++) {
        out.write(chunk);
      }
      InputStream in = caller.getInputStream();
      String answer = new String(in.readNBytes(12), StandardCharsets.UTF_8);
      assertThat(answer).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void headersThatAreTooLargeAreRefused() {
    expect(
        asOperator().header("X-Padding", "a".repeat(20_000)).get(NOTES), 431, "HEADERS_TOO_LARGE");
  }

  @Test
  void anAddressThatIsTooLongIsRefused() {
    expect(asOperator().get(NOTES + "?cursor=" + "a".repeat(9_000)), 414, "URI_TOO_LONG");
  }

  private void tooLarge(BodyPublisher body) throws Exception {
    HttpResponse<String> answer = post(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.headers().firstValue("x-request-id")).isPresent();
    assertThat(answer.body())
        .contains("\"code\":\"PAYLOAD_TOO_LARGE\"", "\"instance\":\"" + NOTES + "\"")
        .contains("At most 5242880 bytes are accepted.")
        .doesNotContain("\"traceId\":\"00000000000000000000000000000000\"");
    assertThat(count("note")).isZero();
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(notes)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Tokens.operator(ACME))
            .header("Content-Type", "application/json")
            .POST(body)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  /** Ten megabytes weigh ten kilobytes when they are packed; they are not unpacked. */
  @Test
  void aPackedBodyIsRefusedAndNotUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(TEN_MEGABYTES);
    }
    long before = count("note");
    expect(
        asOperator().header("Content-Encoding", "gzip").body(packed.toByteArray()).post(NOTES),
        400,
        "MALFORMED_JSON");
    assertThat(count("note")).isEqualTo(before);
  }
}
