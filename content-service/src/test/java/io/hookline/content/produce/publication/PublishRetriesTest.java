package io.hookline.content.produce.publication;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.produce.publication.PublishFixtures.claim;
import static io.hookline.content.produce.publication.PublishFixtures.confirm;
import static io.hookline.content.produce.publication.PublishFixtures.leasesEnd;
import static io.hookline.content.produce.publication.PublishFixtures.sent;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many retries of several programs at once, and a crash at the worst moment. */
@QuarkusTest
class PublishRetriesTest {

  private static final int RETRIES = 50;

  /** A network: each upload becomes a video, and twice the same upload two. */
  private static final class Platform {

    private final Map<String, String> videos = new ConcurrentHashMap<>();
    private final AtomicInteger uploads = new AtomicInteger();

    /** Returns the handle of the upload. */
    String upload() {
      String handle = "v_pub_file~" + uploads.incrementAndGet();
      videos.put(handle, Fixtures.address());
      return handle;
    }

    String ask(String handle) {
      return videos.get(handle);
    }
  }

  private final Platform platform = new Platform();
  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = planned(series());
  }

  @Test
  void fiftyRetriesOfThreeProgramsRecordOnePublication() throws Exception {
    List<String> ends = atOnce(this::publish);
    assertThat(ends).hasSize(RETRIES).contains("CONFIRMED");
    assertThat(ends)
        .allMatch(
            end ->
                List.of("CONFIRMED", "PUBLISH_ATTEMPT_CLAIMED", "POST_ALREADY_PUBLISHED")
                    .contains(end));
    assertThat(platform.uploads).hasValue(1);
    assertPublishedOnce();
  }

  @Test
  void aCrashBetweenSentAndConfirmedIsResolvedByTheNextTry() throws Exception {
    String attempt = claim(post, "crash").statusCode(200).extract().as(Json.class).get("id");
    sent(attempt, "crash", platform.upload()).statusCode(200);
    leasesEnd();

    List<String> ends = atOnce(this::publish);
    assertThat(ends).contains("CONFIRMED");
    assertThat(platform.uploads).as("the video was not sent again").hasValue(1);
    assertPublishedOnce();
    operator()
        .get(acme("/publish-attempts/" + attempt))
        .then()
        .body(at("state", equalTo("CONFIRMED")))
        .body(at("tries", equalTo(2)));
  }

  @Test
  void confirmationsAtOnceAreOnePublication() throws Exception {
    String attempt = claim(post, "one").statusCode(200).extract().as(Json.class).get("id");
    String handle = platform.upload();
    sent(attempt, "one", handle).statusCode(200);
    assertThat(
            atOnce(
                reference ->
                    String.valueOf(
                        confirm(attempt, daysAgo(1), platform.ask(handle)).extract().statusCode())))
        .containsOnly("200");
    assertPublishedOnce();
  }

  /** What a program does that is built for this; returns how it ended. */
  private String publish(String reference) {
    Response claim = claim(post, reference).extract().response();
    Json answer = claim.as(Json.class);
    if (claim.statusCode() != 200) {
      return answer.getString("code");
    }
    String attempt = answer.getString("id");
    List<String> handles = answer.getList("handles");
    String handle = handles.isEmpty() ? platform.upload() : handles.get(0);
    if (handles.isEmpty()) {
      sent(attempt, reference, handle).statusCode(200);
    }
    return confirm(attempt, daysAgo(1), platform.ask(handle))
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getString("state");
  }

  private interface Try {
    String run(String reference);
  }

  private static List<String> atOnce(Try work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(RETRIES);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> running = new ArrayList<>();
    try {
      for (int i = 0; i < RETRIES; i++) {
        String reference = "program-%d/run-%d".formatted(i % 3, i);
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  return work.run(reference);
                }));
      }
      start.countDown();
      List<String> ends = new ArrayList<>();
      for (Future<String> end : running) {
        ends.add(end.get(60, TimeUnit.SECONDS));
      }
      return ends;
    } finally {
      pool.shutdownNow();
    }
  }

  private void assertPublishedOnce() {
    operator()
        .get(acme("/posts/" + post))
        .then()
        .body(at("status", equalTo("PUBLISHED")))
        .body(at("publishedVersion", equalTo(1)));
    assertThat(PublishFixtures.told("PostPublished")).as("publications that are told").isOne();
    assertThat(PublishFixtures.told("PublishAttemptConfirmed")).isOne();
  }
}
