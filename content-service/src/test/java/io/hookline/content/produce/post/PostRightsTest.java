package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.content.produce.rights.RightsFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a post once it is out makes no use of somebody's video that nobody granted. */
@QuarkusTest
class PostRightsTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aVideoThatNobodyGrantedIsNotAddedLater() {
    String post = out("");
    put(post, with(MentionFixtures.mention())).body(at("code", equalTo("UGC_RIGHTS_MISSING")));
    String granted = RightsFixtures.grantedMention();
    put(post, with(granted)).statusCode(200);
    put(post, with(granted)).statusCode(200);
    assertThat(reuses(granted)).containsExactly(post);
  }

  /** The grant is for posts, as they are. */
  @Test
  void aGrantedVideoDoesNotBecomeAnAdvertisementLater() {
    String granted = RightsFixtures.grantedMention();
    String post = out(with(granted));
    assertThat(reuses(granted)).containsExactly(post);
    put(post, with(granted) + ", \"kind\": \"PAID_ONLY\"")
        .body(at("code", equalTo("UGC_RIGHTS_MISSING")));
    put(post, with(granted) + ", \"relation\": {\"kind\": \"DUET\"}")
        .body(at("code", equalTo("UGC_RIGHTS_MISSING")));
    put(post, with(granted) + ", \"caption\": \"Look!\"").statusCode(200);
  }

  /** The author has taken the grant back while the platform had the video. */
  @Test
  void whatWentOutUncoveredIsListed() {
    String granted = RightsFixtures.grantedMention();
    String post = planned(with(granted));
    String attempt = step("/posts/" + post + "/publish-attempts", "{\"reference\": \"run-1\"}");
    RightsFixtures.withdrawGrant(granted);
    step("/publish-attempts/" + attempt + "/confirm", publication(Instant.now()));
    assertThat(uncovered()).containsExactly(post);
    operator()
        .get(acme("/reuses"))
        .then()
        .body(at("items[0].rightsRequestId", nullValue()))
        .body(at("items[0].usage", equalTo("ORGANIC")));
  }

  @Test
  void whatIsKnownOtherwiseOfAUseIsCorrected() {
    String organic = RightsFixtures.grantedMention();
    String both = RightsFixtures.grantedMention("[\"ORGANIC\", \"PAID\"]");
    String post = out(with(both));
    put(post, with(both) + ", \"kind\": \"PAID_ONLY\"").statusCode(200);
    use(both).body(at("items[*].usage", contains("PAID"))).body(at("items[0].version", equalTo(1)));
    put(post, with(both) + ", \"kind\": \"PAID_ONLY\", \"relation\": {\"kind\": \"DUET\"}")
        .statusCode(200);
    use(both).body(at("items[*].edited", contains(true)));

    // It shows another video, none, and the first one after all.
    put(post, with(organic)).statusCode(200);
    assertThat(running()).containsExactly(organic);
    put(post, "").statusCode(200);
    assertThat(running()).isEmpty();
    put(post, with(both)).statusCode(200);
    assertThat(running()).containsExactly(both);
    use(both).body(at("items[*].usage", contains("ORGANIC")));
  }

  /** Somebody has taken it down and said so. */
  @Test
  void aCorrectionShowsNothingAgain() {
    String both = RightsFixtures.grantedMention("[\"ORGANIC\", \"PAID\"]");
    String post = out(with(both));
    String reuse = use(both).extract().as(Json.class).get("items[0].id");
    operator().body("{}").post(acme("/reuses/" + reuse + "/end")).then().statusCode(200);
    put(post, with(both) + ", \"kind\": \"PAID_ONLY\"").statusCode(200);
    use(both).body(at("items[*].usage", contains("PAID")));
    assertThat(running()).isEmpty();
  }

  @Test
  void whatARemovedPostHasShownIsShownNoMore() {
    String granted = RightsFixtures.grantedMention();
    String post = out(with(granted));
    RightsFixtures.withdrawGrant(granted);
    assertThat(uncovered()).containsExactly(post);
    operator()
        .body("{\"reason\": \"The author wants it down\"}")
        .post(acme("/posts/" + post + "/remove"))
        .then()
        .statusCode(200);
    assertThat(uncovered()).isEmpty();
    use(granted).body(at("items[*].endedAt", everyItem(notNullValue())));
  }

  private static List<String> uncovered() {
    return operator().get(acme("/reuses?uncovered=true")).as(Json.class).getList("items[*].postId");
  }

  private static List<String> running() {
    return operator()
        .get(acme("/reuses?running=true"))
        .as(Json.class)
        .getList("items[*].mentionId");
  }

  private static ValidatableResponse use(String mention) {
    return operator().get(acme("/reuses?mentionId=" + mention)).then().statusCode(200);
  }

  /** Returns an id. */
  private static String step(String path, String body) {
    return operator()
        .body(body)
        .post(acme(path))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static String with(String mention) {
    return ", \"mentionId\": \"" + mention + "\"";
  }

  private static String out(String more) {
    return planned(
        more
            + ", \"publishedAt\": \"%s\", \"url\": \"%s\""
                .formatted(daysAgo(4), Fixtures.address()));
  }

  private static String planned(String more) {
    return operator()
        .body("{\"network\": \"TIKTOK\", \"title\": \"R\", \"funnelStage\": \"TOFU\" " + more + "}")
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static String publication(Instant at) {
    return "{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(at, Fixtures.address());
  }

  private static ValidatableResponse put(String post, String more) {
    return operator()
        .header("If-Match", "*")
        .body("{\"title\": \"R\", \"funnelStage\": \"TOFU\" " + more + "}")
        .put(acme("/posts/" + post))
        .then();
  }

  private static List<String> reuses(String mention) {
    return operator()
        .get(acme("/reuses?mentionId=" + mention))
        .as(Json.class)
        .getList("items[*].postId");
  }
}
