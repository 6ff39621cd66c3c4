package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.content.produce.rights.RightsFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

  private static String with(String mention) {
    return ", \"mentionId\": \"" + mention + "\"";
  }

  private static String out(String more) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "title": "R", "funnelStage": "TOFU", "publishedAt": "%s",
             "url": "%s" %s}"""
                .formatted(daysAgo(4), Fixtures.address(), more))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
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
