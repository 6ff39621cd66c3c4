package io.hookline.content.measure.unclaimed;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.unclaimed.Telling.video;
import static io.hookline.content.measure.unclaimed.Telling.views;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.adopt;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.dismiss;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.list;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.newVideo;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.ofVideo;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.read;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.restore;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.tell;
import static io.hookline.content.measure.unclaimed.UnclaimedFixtures.unclaimed;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.hookline.content.Fixtures;
import io.hookline.content.network.VideoAddress;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnclaimedPostResourceTest {

  private static final String TOFU = "{\"funnelStage\": \"TOFU\"}";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aVideoThatWasToldOfIsListedWithWhatIsKnown() {
    String video = newVideo();
    tell(video(video, daysAgo(9), views(daysAgo(3), 100)));
    Json all = list("?network=TIKTOK");
    assertThat(all.<String>getList("items[*].networkPostId")).containsExactly(video);
    assertThat(all.getString("items[0].url"))
        .as("names the video alone")
        .isEqualTo("https://www.tiktok.com/@/video/" + video);
    assertThat(all.getString("items[0].authorHandle")).isEqualTo("miawong");
    assertThat(all.getString("items[0].publishedAt")).isEqualTo(daysAgo(9).toString());
    assertThat(all.getString("items[0].toldBy")).isEqualTo("IMPORT");
    assertThat(all.getLong("items[0].readings")).isEqualTo(1);
    assertThat(list("?network=YOUTUBE").<String>getList("items[*].id")).isEmpty();
    assertThat(list("?since=" + daysAgo(-1)).<String>getList("items[*].id")).isEmpty();
    assertThat(list("?since=" + daysAgo(1)).<String>getList("items[*].id")).hasSize(1);
    assertThat(
            list("?accountId=" + io.hookline.kit.value.Ids.next()).<String>getList("items[*].id"))
        .isEmpty();
    assertThat(PublishedChanges.awaitOf(1, "unclaimed-posts").<String>getList("[*].type"))
        .containsExactly("io.hookline.content.UnclaimedPostFound");
  }

  @Test
  void theAddressOfAVideoOnTheBrandsAccountHasItsHandle() {
    String account =
        operator()
            .body("{\"network\": \"TIKTOK\", \"handle\": \"acme\", \"displayName\": \"A\"}")
            .post(acme("/accounts"))
            .as(Json.class)
            .get("id");
    FoundVideo found = video(newVideo(), daysAgo(9), views(daysAgo(3), 100));
    tell(
        new FoundVideo(
            found.network(),
            found.networkPostId(),
            null,
            found.title(),
            found.publishedAt(),
            UUID.fromString(account),
            found.readings()));
    String address = "https://www.tiktok.com/@acme/video/" + found.networkPostId();
    assertThat(list("").getString("items[0].url")).isEqualTo(address);
    String id = ofVideo(found.networkPostId());
    assertThat(read(id).getString("url")).isEqualTo(address);
    dismiss(id).body(at("url", equalTo(address)));
    restore(id).body(at("url", equalTo(address)));
  }

  @Test
  void toldAgainItIsTheSameAndReadingsAreNotDoubled() {
    String video = newVideo();
    tell(video(video, null, views(daysAgo(3), 100)));
    UnclaimedPosts.Kept again =
        tell(
            video(video, daysAgo(9), views(daysAgo(3), 100)),
            video(video, null, views(daysAgo(2), 150), views(daysAgo(2), 150)));
    assertThat(again).isEqualTo(new UnclaimedPosts.Kept(0, 1));
    assertThat(list("").getString("items[0].publishedAt")).isEqualTo(daysAgo(9).toString());
    assertThat(list("").getLong("items[0].readings")).isEqualTo(2);
    assertThat(tell(video(video, daysAgo(8), views(daysAgo(3), 100))))
        .isEqualTo(new UnclaimedPosts.Kept(0, 0));
    assertThat(list("").getString("items[0].publishedAt"))
        .as("what was told first stays")
        .isEqualTo(daysAgo(9).toString());
  }

  @Test
  void onlyWhatIsNewOfItMakesANewVersion() {
    FoundVideo known = video(newVideo(), daysAgo(9), views(daysAgo(3), 100));
    String anonymous = VideoAddress.byId(known.network(), known.networkPostId());
    tell(
        new FoundVideo(
            known.network(),
            known.networkPostId(),
            anonymous,
            known.title(),
            null,
            null,
            List.of()));
    String id = ofVideo(known.networkPostId());
    Json first = read(id);
    assertThat(first.getString("authorHandle")).isNull();
    tell(video(known.networkPostId(), null));
    Json named = read(id);
    assertThat(named.getString("authorHandle")).isEqualTo("miawong");
    assertThat(named.getLong("version")).isEqualTo(first.getLong("version") + 1);
    assertThat(named.getString("lastSeenAt")).isGreaterThan(first.getString("lastSeenAt"));
    tell(known);
    tell(known);
    Json dated = read(id);
    assertThat(dated.getString("publishedAt")).isEqualTo(daysAgo(9).toString());
    assertThat(dated.getLong("version")).isEqualTo(named.getLong("version") + 1);
    assertThat(dated.getLong("readings")).isEqualTo(1);
  }

  @Test
  void anAdoptionMakesAPostWithAllThatWasRead() {
    String video = newVideo();
    String id = unclaimed(video);
    String series = Fixtures.series();
    String post =
        adopt(id, "{\"funnelStage\": \"TOFU\", \"seriesId\": \"" + series + "\"}")
            .statusCode(200)
            .header("ETag", "\"1\"")
            .body(at("state", equalTo("CLAIMED")))
            .body(at("readings", equalTo(0)))
            .body(at("claimedAt", notNullValue()))
            .extract()
            .as(Json.class)
            .getString("postId");
    operator()
        .get(acme("/posts/" + post))
        .then()
        .body(at("status", equalTo("PUBLISHED")))
        .body(at("title", equalTo("Before or after the cream? #skintok")))
        .body(at("networkPostId", equalTo(video)))
        .body(at("seriesId", equalTo(series)))
        .body(at("publishedAt", equalTo(daysAgo(9).toString())));
    operator()
        .get(acme("/posts/" + post + "/snapshots"))
        .then()
        .body(at("items[*].views", contains(250, 100)));
    assertThat(list("").<String>getList("items[*].id")).isEmpty();
    operator()
        .get(acme("/audit?resource=unclaimed-posts/" + id))
        .then()
        .body(at("items[0].changes[0].to", equalTo(post)));
  }

  @Test
  void aPlannedPostIsOutOnceItAdoptsItsVideo() {
    String video = newVideo();
    String id = unclaimed(video);
    String planned = Fixtures.planned(Fixtures.series());
    adopt(id, "{\"postId\": \"" + planned + "\", \"title\": \"Other\"}")
        .statusCode(422)
        .body(at("violations[*].field", contains("postId")));
    adopt(id, "{\"postId\": \"" + planned + "\"}")
        .statusCode(200)
        .body(at("postId", equalTo(planned)));
    operator()
        .get(acme("/posts/" + planned))
        .then()
        .body(at("status", equalTo("PUBLISHED")))
        .body(at("title", equalTo("Retinol?")))
        .body(at("networkPostId", equalTo(video)));
    adopt(id, "{\"postId\": \"" + planned + "\"}").statusCode(200);
    adopt(unclaimed(), "{\"postId\": \"" + planned + "\"}")
        .statusCode(409)
        .body(at("code", equalTo("POST_ALREADY_PUBLISHED")));
  }

  @Test
  void whatIsNeededForAPostAndWasNotToldIsAskedFor() {
    String video = newVideo();
    tell(
        new FoundVideo(
            io.hookline.content.network.Network.TIKTOK, video, null, null, null, null, List.of()));
    String id = ofVideo(video);
    adopt(id, "{\"title\": \"\\u200b \\u00a0\"}")
        .statusCode(422)
        .body(at("violations[*].field", containsInAnyOrder("funnelStage", "title", "publishedAt")));
    adopt(id, "{}")
        .statusCode(422)
        .body(at("violations[*].field", containsInAnyOrder("funnelStage", "title", "publishedAt")));
    adopt(
            id,
            "{\"funnelStage\": \"TOFU\", \"title\": \"A\", \"publishedAt\": \""
                + daysAgo(-2)
                + "\"}")
        .statusCode(422)
        .body(at("violations[*].field", contains("publishedAt")));
    assertThat(read(id).getString("state")).isEqualTo("OPEN");
    adopt(
            id,
            "{\"funnelStage\": \"TOFU\", \"title\": \"A\", \"publishedAt\": \""
                + daysAgo(2)
                + "\"}")
        .statusCode(200);
  }

  @Test
  void aPostOfAnotherNetworkIsNotTheVideo() {
    String planned =
        operator()
            .body("{\"network\": \"YOUTUBE\", \"title\": \"A\", \"funnelStage\": \"TOFU\"}")
            .post(acme("/posts"))
            .as(Json.class)
            .get("id");
    adopt(unclaimed(), "{\"postId\": \"" + planned + "\"}")
        .statusCode(422)
        .body(at("violations[*].field", contains("networkPostId")));
  }

  @Test
  void aDismissalHasAReasonAndCanBeTakenBack() {
    String id = unclaimed();
    operator()
        .body("{\"reason\": \" \"}")
        .post(acme("/unclaimed-posts/" + id + "/dismissal"))
        .then()
        .statusCode(422);
    dismiss(id)
        .statusCode(200)
        .body(at("state", equalTo("DISMISSED")))
        .body(at("dismissalReason", equalTo("A test")));
    assertThat(list("").<String>getList("items[*].id")).isEmpty();
    assertThat(list("?state=DISMISSED").<String>getList("items[*].id")).containsExactly(id);
    operator().delete(acme("/unclaimed-posts/" + id + "/dismissal")).then().statusCode(428);
    restore(id).statusCode(200).body(at("state", equalTo("OPEN"))).body(at("readings", equalTo(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN,      restore, UNCLAIMED_POST_NOT_DISMISSED",
    "DISMISSED, adopt,   UNCLAIMED_POST_DISMISSED",
    "DISMISSED, dismiss, UNCLAIMED_POST_DISMISSED",
    "CLAIMED,   adopt,   UNCLAIMED_POST_CLAIMED",
    "CLAIMED,   dismiss, UNCLAIMED_POST_CLAIMED",
    "CLAIMED,   restore, UNCLAIMED_POST_CLAIMED"
  })
  void whatAStateForbidsIsRefused(String state, String step, String code) {
    String id = unclaimed();
    switch (state) {
      case "DISMISSED" -> dismiss(id).statusCode(200);
      case "CLAIMED" -> adopt(id, TOFU).statusCode(200);
      default -> {}
    }
    var refused =
        switch (step) {
          case "adopt" -> adopt(id, TOFU);
          case "dismiss" -> dismiss(id);
          default -> restore(id);
        };
    refused.statusCode(409).body(at("code", equalTo(code)));
    assertThat(read(id).getString("state")).isEqualTo(state);
  }
}
