package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.bulk.job.JobWorker;
import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.content.produce.publication.PublishFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever a post leads to goes from it, from its versions and from what was told of it. */
@QuarkusTest
class PostErasureTest {

  private static final Pattern KIM = Pattern.compile("(?i)secretkim(?!berly)");
  private static final String VIDEO = "https://www.tiktok.com/@SecretKim/video/7412345678901234567";

  @Inject JobWorker worker;

  private String mention;

  @BeforeEach
  void aMention() {
    Fixtures.twoBrands();
    mention = MentionFixtures.mention("secretkim", daysAgo(20));
  }

  @Test
  void anAuthorGoesFromPostsThatTakeTheVideoUp() {
    String showing = create("k", body(mention, VIDEO)).getString("id");
    String changed = create("l", body(null, VIDEO)).getString("id");
    update(changed, "{\"title\": \"T\", \"funnelStage\": \"TOFU\", \"caption\": \"Another\"}");
    String others = create("m", body(null, VIDEO.replace("Kim/", "Kimberly/"))).getString("id");
    erase();

    for (String post : new String[] {showing, changed}) {
      assertNotNamed(get("/posts/" + post), get("/posts/" + post + "/versions"));
    }
    operator()
        .get(acme("/posts/" + showing))
        .then()
        .body(at("relation.kind", equalTo("STITCH")))
        .body(at("contentVersion", equalTo(1)));
    assertThat(get("/posts/" + changed + "/versions")).contains("Another", "STITCH");
    assertThat(get("/posts/" + others)).contains("SecretKimberly");
    assertNotNamed(
        String.valueOf(create("k", body(mention, VIDEO))),
        String.valueOf(create("l", body(null, VIDEO))),
        as(Tokens.sister()).get("/v1/changes").asString(),
        as(Tokens.admin(ACME)).queryParam("limit", 200).get(acme("/audit")).asString());
  }

  @Test
  void aShortLinkGoesWhereThePostShowsTheMention() {
    String link = "https://vm.tiktok.com/ZMRtL2yVX/";
    String showing = create("k", body(mention, link)).getString("id");
    String other = create("l", body(null, link)).getString("id");
    erase();
    assertThat(get("/posts/" + showing) + get("/posts/" + showing + "/versions"))
        .contains("STITCH")
        .doesNotContain("ZMRtL2yVX");
    assertThat(get("/posts/" + other)).contains("ZMRtL2yVX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://m.tiktok.com/%40secretkim/video/7412345678901234567",
        "https://www.tiktok.com/@secretkim",
        "https://www.tiktok.com/@secretkim?lang=de"
      })
  void theAuthorIsFoundInEachSpelling(String url) {
    String post = create("k", body(null, url)).getString("id");
    erase();
    assertNotNamed(get("/posts/" + post));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.instagram.com/Lena.Skin/reel/DE0T298yYMj/",
        "https://instagram.com/stories/lena.skin/3141592653589793238/",
        "https://www.instagram.com/lena.skin"
      })
  void anAuthorOfCommentsGoesFromPostsToo(String url) {
    String post = create("k", body(null, url).replace("TIKTOK", "INSTAGRAM")).getString("id");
    String reel = "https://www.instagram.com/reel/DE0T298yYMj/";
    String other = create("l", body(null, reel).replace("TIKTOK", "INSTAGRAM")).getString("id");
    as(Tokens.admin(ACME))
        .body("{\"network\": \"INSTAGRAM\", \"authorHandle\": \"@lena.skin\"}")
        .post(acme("/erasures"))
        .then()
        .statusCode(202);
    worker.work();
    assertThat(get("/posts/" + post)).doesNotContainIgnoringCase("lena");
    assertThat(get("/posts/" + other)).contains(reel);
  }

  @Test
  void thePostsOfAnErasedCreatorNameTheVideoAlone() {
    UUID mia = Fixtures.creator();
    String id = "7412345678901234567";
    String url = "https://www.tiktok.com/@miawong/video/" + id;
    String out = "\"publishedAt\": \"%s\", \"url\": \"%s\"".formatted(daysAgo(1), url);
    String body =
        """
        {"network": "TIKTOK", "title": "T", "funnelStage": "TOFU", "creatorId": "%s", %s}"""
            .formatted(mia, out);
    String post = create("k", body).getString("id");
    String attempted = create("l", body.replace(", " + out, "")).getString("id");
    PublishFixtures.publish(attempted, url.replace("67", "99"));
    assertThat(get("/posts/" + post)).contains(url);

    CreatorChanges.creator("CreatorErased", ACME, mia, "Erased creator", 1);
    CreatorChanges.arrive();
    String alone = "https://www.tiktok.com/@/video/" + id;
    operator().get(acme("/posts/" + post)).then().body(at("url", equalTo(alone)));
    assertThat(
            get("/posts/" + attempted)
                + get("/publish-attempts")
                + create("k", body)
                + as(Tokens.sister()).get("/v1/changes").asString()
                + as(Tokens.admin(ACME)).queryParam("limit", 200).get(acme("/audit")).asString())
        .contains(alone)
        .doesNotContain("miawong");
  }

  @Test
  void aShortLinkNamesNobodyAndStays() {
    UUID mia = Fixtures.creator();
    String post =
        create(
                "k",
                """
                {"network": "TIKTOK", "title": "T", "funnelStage": "TOFU", "creatorId": "%s",
                 "publishedAt": "%s", "url": "https://vm.tiktok.com/ZMRtL2yVX/",
                 "networkPostId": "7412345678901234567"}"""
                    .formatted(mia, daysAgo(1)))
            .getString("id");
    CreatorChanges.creator("CreatorErased", ACME, mia, "Erased creator", 1);
    CreatorChanges.arrive();
    assertThat(get("/posts/" + post)).contains("ZMRtL2yVX");
  }

  private void erase() {
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("/mentions/" + mention + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
  }

  private static void assertNotNamed(String... texts) {
    for (String text : texts) {
      assertThat(text).isNotBlank().doesNotContainPattern(KIM);
    }
  }

  private static String body(String mention, String related) {
    return """
        {"network": "TIKTOK", "title": "T", "funnelStage": "TOFU", "mentionId": %s,
         "relation": {"kind": "STITCH", "url": "%s"}}"""
        .formatted(mention == null ? null : "\"" + mention + "\"", related);
  }

  /** Null when the kept answer was emptied. */
  private static Json create(String key, String body) {
    return operator()
        .header("Idempotency-Key", key)
        .body(body)
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static void update(String post, String body) {
    operator()
        .header("If-Match", "*")
        .body(body)
        .put(acme("/posts/" + post))
        .then()
        .statusCode(200);
  }

  private static String get(String path) {
    return operator().get(acme(path)).then().statusCode(200).extract().asString();
  }
}
