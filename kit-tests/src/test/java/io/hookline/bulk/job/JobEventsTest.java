package io.hookline.bulk.job;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.NoteImport;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobEventsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject JobWorker worker;
  @Inject NoteImport notes;
  @Inject JobConfig config;

  @TestHTTPResource("/")
  URI root;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
    notes.accident(titles -> {});
  }

  @Test
  void aReaderSeesProgressAndTheEnd() throws Exception {
    String id =
        Sample.as(Tokens.operator(ACME))
            .contentType("text/csv; charset=UTF-8")
            .body(
                IntStream.range(0, 3000)
                    .mapToObj(i -> "n" + i + ",IDEA\n")
                    .collect(Collectors.joining("", "title,kind\n", ""))
                    .getBytes())
            .post(NOTES + "/imports")
            .then()
            .statusCode(202)
            .extract()
            .as(Json.class)
            .get("id");
    List<String> lines = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> reading = Background.run(() -> read(id, lines));
    Awaitility.await()
        .atMost(PATIENCE)
        .failFast("the stream could not be read", reading::isCompletedExceptionally)
        .until(() -> !data(lines).isEmpty());
    AtomicInteger told = new AtomicInteger(1);
    notes.accident(
        titles -> {
          int before = told.getAndIncrement();
          Awaitility.await().atMost(PATIENCE).until(() -> data(lines).size() > before);
        });
    worker.work();
    reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

    List<Json> events = data(lines);
    assertThat(events.get(0).getString("state")).isEqualTo("QUEUED");
    assertThat(events.stream().map(event -> event.getLong("processed")).toList())
        .contains(0L, 1000L, 2000L, 3000L)
        .isSorted();
    assertThat(events.get(events.size() - 1).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(lines).contains("event:job").anyMatch(line -> line.startsWith("id:"));
  }

  @Test
  void aCallerHasOnlySoManyStreams() throws Exception {
    String id = queued();
    List<HttpResponse<InputStream>> open = new ArrayList<>();
    for (int i = 0; i < config.streamsPerCaller(); i++) {
      open.add(follow(id, Tokens.analyst(ACME)));
      assertThat(open.get(i).statusCode()).isEqualTo(200);
      assertThat(open.get(i).headers().firstValue("X-Accel-Buffering")).contains("no");
    }
    HttpResponse<InputStream> refused = follow(id, Tokens.analyst(ACME));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("10");
    assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
        .contains("TOO_MANY_REQUESTS");
    HttpResponse<InputStream> another = follow(id, Tokens.operator(ACME));
    assertThat(another.statusCode()).isEqualTo(200);

    open.get(0).body().close();
    Awaitility.await()
        .untilAsserted(
            () -> {
              HttpResponse<InputStream> again = follow(id, Tokens.analyst(ACME));
              assertThat(again.statusCode()).as("one was left").isEqualTo(200);
              open.add(again);
            });
    worker.work();
    for (HttpResponse<InputStream> stream : open.subList(1, open.size())) {
      stream.body().readAllBytes();
    }
    another.body().readAllBytes();
    for (int i = 0; i < config.streamsPerCaller(); i++) {
      HttpResponse<InputStream> ended = follow(id, Tokens.analyst(ACME));
      assertThat(ended.statusCode()).as("all have ended").isEqualTo(200);
      ended.body().readAllBytes();
    }
  }

  @Test
  void aReaderThatIsGoneBeforeTheFirstByteTakesNoPlace() throws Exception {
    String id = queued();
    String request =
        "GET /v1/brands/%s/jobs/%s/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(ACME, id, Tokens.analyst(ACME));
    for (int i = 0; i < 3 * config.streamsPerCaller(); i++) {
      try (Socket gone = new Socket(root.getHost(), root.getPort())) {
        gone.setSoLinger(true, 0);
        gone.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      }
    }
    List<HttpResponse<InputStream>> open = new ArrayList<>();
    Awaitility.await()
        .untilAsserted(
            () -> {
              HttpResponse<InputStream> stream = follow(id, Tokens.analyst(ACME));
              assertThat(stream.statusCode()).isEqualTo(200);
              open.add(stream);
              assertThat(open).as("all places are free").hasSize(config.streamsPerCaller());
            });
    worker.work();
    for (HttpResponse<InputStream> stream : open) {
      stream.body().readAllBytes();
    }
  }

  private static String queued() {
    return Sample.as(Tokens.operator(ACME))
        .contentType("text/csv; charset=UTF-8")
        .body(("title,kind\n" + "n,IDEA\n".repeat(3000)).getBytes(StandardCharsets.UTF_8))
        .post(NOTES + "/imports")
        .then()
        .statusCode(202)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private HttpResponse<InputStream> follow(String id, String token) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(root.resolve("/v1/brands/" + ACME + "/jobs/" + id + "/events"))
                .header("Authorization", "Bearer " + token)
                .build(),
            BodyHandlers.ofInputStream());
  }

  private void read(String id, List<String> lines) {
    try {
      HttpResponse<java.util.stream.Stream<String>> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          root.resolve("/v1/brands/" + ACME + "/jobs/" + id + "/events"))
                      .header("Authorization", "Bearer " + Tokens.analyst(ACME))
                      .build(),
                  BodyHandlers.ofLines());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
      answer.body().forEach(lines::add);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<Json> data(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("data:"))
        .map(line -> Json.parse(line.substring(5)))
        .toList();
  }
}
