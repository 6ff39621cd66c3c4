package io.hookline.content.measure.unclaimed;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.unclaimed.Telling.video;
import static io.hookline.content.measure.unclaimed.Telling.views;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.dismiss;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.list;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.newVideo;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.read;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.tell;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.unclaimed;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever way a video becomes a post, it is claimed. */
@QuarkusTest
class ClaimVideosTest {

  @Inject Telling telling;
  @Inject BrandScope scope;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static String out(String video) {
    return """
        {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "publishedAt": "%s",
         "url": "https://www.tiktok.com/@miawong/video/%s?lang=de"}"""
        .formatted(daysAgo(9), video);
  }

  private static void snapshots(String post, Integer... views) {
    operator()
        .get(acme("/posts/" + post + "/snapshots"))
        .then()
        .body(at("items[*].views", contains(views)));
  }

  private static String create(String video) {
    return operator()
        .body(out(video))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  @Test
  void aPostThatIsRecordedClaimsItsVideo() {
    String video = newVideo();
    String id = unclaimed(video);
    String post = create(video);
    assertThat(read(id).getString("postId")).isEqualTo(post);
    assertThat(read(id).getString("state")).isEqualTo("CLAIMED");
    snapshots(post, 250, 100);
  }

  @Test
  void aPlannedPostThatGoesOutClaimsItsVideo() {
    String video = newVideo();
    String id = unclaimed(video);
    String post = Fixtures.planned(Fixtures.series());
    operator()
        .body("{\"publishedAt\": \"%s\", \"networkPostId\": \"%s\"}".formatted(daysAgo(9), video))
        .post(acme("/posts/" + post + "/publish"))
        .then()
        .statusCode(200);
    assertThat(read(id).getString("postId")).isEqualTo(post);
    snapshots(post, 250, 100);
  }

  @Test
  void postsOfAFileClaimTheirVideosAlsoDismissedOnes() {
    String one = newVideo();
    String other = newVideo();
    String first = unclaimed(one);
    String second = unclaimed(other);
    dismiss(second).statusCode(200);
    String rows = out(one).replace("\n", " ") + "\n" + out(other).replace("\n", " ");
    importPosts(rows, "?dryRun=true");
    assertThat(read(first).getString("state")).as("tried only").isEqualTo("OPEN");
    Json result = importPosts(rows, "");
    assertThat(read(first).getString("postId")).isEqualTo(result.getString("rows[0].id"));
    assertThat(read(second).getString("postId")).isEqualTo(result.getString("rows[1].id"));
    assertThat(read(second).getString("dismissalReason")).isNull();
    snapshots(result.getString("rows[1].id"), 250, 100);
  }

  private static Json importPosts(String rows, String query) {
    return operator()
        .contentType("application/x-ndjson")
        .body(rows.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(acme("/posts/imports" + query))
        .as(Json.class);
  }

  @Test
  void aVideoOfAPostIsNotUnclaimedAndItsReadingsAreTheposts() {
    String video = newVideo();
    String post = create(video);
    tell(video(video, null, views(daysAgo(3), 100)));
    assertThat(list("").<String>getList("items[*].id")).isEmpty();
    snapshots(post, 100);
  }

  @Test
  void anotherBrandsPostClaimsNothing() {
    String video = newVideo();
    String id = unclaimed(video);
    Fixtures.as(Tokens.operator(Fixtures.NORDLYS))
        .body(out(video))
        .post("/v1/brands/" + Fixtures.NORDLYS + "/posts")
        .then()
        .statusCode(201);
    assertThat(read(id).getString("state")).isEqualTo("OPEN");
  }

  @Test
  void aReadingThatDoesNotFitThePostStaysAndSaysWhy() {
    String video = newVideo();
    tell(video(video, null, views(daysAgo(20), 5), views(daysAgo(2), 250)));
    snapshots(create(video), 250);
    assertThat(scope.<Integer>call(ACME, telling::refused))
        .as("it is of before the publication")
        .isEqualTo(1);
  }

  @Test
  void ofManyReadingsTheOldestGiveWay() {
    String video = newVideo();
    int more = KeptReadings.MOST + 20;
    PostReading[] all =
        IntStream.range(0, more)
            .mapToObj(i -> views(daysAgo(3).plus(Duration.ofMinutes(i)), i))
            .toArray(PostReading[]::new);
    tell(video(video, daysAgo(9), all));
    assertThat(list("").getLong("items[0].readings")).isEqualTo(KeptReadings.MOST);
    String post = create(video);
    Json newest = operator().get(acme("/posts/" + post + "/snapshots")).as(Json.class);
    assertThat(newest.getLong("items[0].views")).isEqualTo(more - 1);
  }

  @Test
  void whoAddsAVideoAndWhoMakesAPostOfItWaitForEachOther() throws Exception {
    String video = newVideo();
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Void> telling =
        Background.run(
            () ->
                scope.run(
                    ACME,
                    () ->
                        this.telling.tell(
                            () -> {
                              told.countDown();
                              await(go);
                            },
                            video(video, daysAgo(9), views(daysAgo(3), 100)))));
    told.await();
    CompletableFuture<String> post = Background.supply(() -> create(video));
    go.countDown();
    telling.join();
    snapshots(post.join(), 100);
    operator()
        .get(acme("/unclaimed-posts?state=CLAIMED"))
        .then()
        .body(at("items[0].postId", equalTo(post.join())));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
