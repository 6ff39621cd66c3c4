package io.hookline.content.measure.unclaimed;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.unclaimed.Telling.video;
import static io.hookline.content.measure.unclaimed.Telling.views;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Json;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Videos of ACME that no post is. */
public final class UnclaimedFixtures {

  private static final AtomicLong NEXT = new AtomicLong(7_612_345_678_901_234_567L);

  private UnclaimedFixtures() {}

  static String newVideo() {
    return Long.toString(NEXT.getAndIncrement());
  }

  static UnclaimedPosts.Kept tell(FoundVideo... videos) {
    Telling telling = Arc.container().instance(Telling.class).get();
    return Arc.container().instance(BrandScope.class).get().call(ACME, () -> telling.tell(videos));
  }

  /** One that was read of on two days. */
  static String unclaimed(String video) {
    tell(video(video, daysAgo(9), views(daysAgo(3), 100), views(daysAgo(2), 250)));
    return ofVideo(video);
  }

  public static String unclaimed() {
    return unclaimed(newVideo());
  }

  static Json list(String query) {
    return operator()
        .get(acme("/unclaimed-posts" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static String ofVideo(String video) {
    for (String state : new String[] {"OPEN", "DISMISSED", "CLAIMED"}) {
      var ids =
          list("?limit=200&state=" + state)
              .<String>getList("items[?(@.networkPostId == '" + video + "')].id");
      if (!ids.isEmpty()) {
        return ids.get(0);
      }
    }
    throw new AssertionError("Nobody has told of " + video);
  }

  static Json read(String id) {
    return operator().get(acme("/unclaimed-posts/" + id)).then().extract().as(Json.class);
  }

  static ValidatableResponse adopt(String id, String body) {
    return operator().body(body).post(acme("/unclaimed-posts/" + id + "/adoption")).then();
  }

  static ValidatableResponse dismiss(String id) {
    return operator()
        .body("{\"reason\": \"A test\"}")
        .post(acme("/unclaimed-posts/" + id + "/dismissal"))
        .then();
  }

  static ValidatableResponse restore(String id) {
    return operator()
        .header("If-Match", "*")
        .delete(acme("/unclaimed-posts/" + id + "/dismissal"))
        .then();
  }

  public static Map<String, String> oneOfEach() {
    String dismissed = unclaimed();
    dismiss(dismissed).statusCode(200);
    return Map.of(
        "unclaimedPost", unclaimed(),
        "adoptUnclaimedPost", unclaimed(),
        "restoreUnclaimedPost", dismissed);
  }
}
