package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.produce.RhythmFixtures;
import io.hookline.content.produce.similarity.CaptionPrint;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mistakes that are seen before they are made. */
@QuarkusTest
class PostWarningsTest {

  private static final String MEDIA =
      "\"media\": {\"reference\": \"drive/v3.mp4\", \"sha256\": \"%s\"}".formatted("ab".repeat(32));
  private static final String CAPTION =
      "\"caption\": \"Does retinol burn? We tried it for thirty days #skintok\"";
  private static final String ALIKE =
      "\"caption\": \"DOES RETINOL BURN: we tried it for thirty days! #ad @acme\"";
  private static final String SLOT = "\"plannedFor\": \"2027-03-01T16:00:00Z\"";
  private static final String NEXT = "\"plannedFor\": \"2027-03-01T16:30:00Z\"";

  private static final String BY_CHANCE =
      """
      insert into post (id, brand, network, title, funnel_stage, status, caption, caption_bands,
                        terms, search, version, created_at, updated_at)
      select uuidv7(), 'acme-cosmetics', 'TIKTOK', 'Post ' || n, 'TOFU', 'DRAFT', 'Post ' || n,
             array[%d, n], '{}', '', 0, now(), now()
        from generate_series(1, 300) n
      """;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aPostLikeAnotherIsWarnedOf() {
    String first = create("TIKTOK", MEDIA, CAPTION, SLOT);
    String second = create("TIKTOK", MEDIA, ALIKE, NEXT);
    warnings(second, "")
        .body(at("items[*].kind", contains("SAME_MEDIA", "SIMILAR_CAPTION", "SAME_SLOT")))
        .body(at("items[*].postId", contains(first, first, first)))
        .body(at("items[1].why", containsString("100 %")))
        .body(at("items[2].why", containsString("30 minutes")))
        .body(at("items[2].at", equalTo("2027-03-01T16:00:00Z")));
    warnings(second, "?slotMinutes=30")
        .body(at("items[*].kind", contains("SAME_MEDIA", "SIMILAR_CAPTION")));
  }

  /** Captions share a band by chance now and then, and a brand has many. */
  @Test
  void theOneThatIsAlikeIsFoundBehindHundredsThatAreNot() throws SQLException {
    String first = create("TIKTOK", CAPTION);
    long band = CaptionPrint.of("Does retinol burn? We tried it for thirty days").bands()[3];
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(BY_CHANCE.formatted(band));
    }
    check("TIKTOK", ALIKE).body(at("items[*].postId", contains(first)));
  }

  @Test
  void aPostIsCheckedBeforeThereIsOne() {
    String first = create("TIKTOK", MEDIA, CAPTION, SLOT);
    check("TIKTOK", MEDIA, ALIKE, NEXT)
        .body(at("items[*].kind", contains("SAME_MEDIA", "SIMILAR_CAPTION", "SAME_SLOT")))
        .body(at("items[*].postId", contains(first, first, first)));
    check("TIKTOK", "\"caption\": \"Something else entirely\"").body(at("items", empty()));
    assertThat(operator().get(acme("/posts")).then().extract().as(Json.class).getList("items"))
        .as("nothing is written")
        .hasSize(1);
  }

  @Test
  void whatIsMeantIsNoMistake() {
    String first = create("TIKTOK", MEDIA, CAPTION, SLOT);
    check("INSTAGRAM", MEDIA, CAPTION, SLOT).body(at("items", empty()));
    check(
            "TIKTOK",
            MEDIA,
            CAPTION,
            "\"relation\": {\"kind\": \"VARIANT\", \"postId\": \"%s\"}".formatted(first))
        .body(at("items", empty()));
    String variant =
        create(
            "TIKTOK",
            CAPTION,
            "\"relation\": {\"kind\": \"VARIANT\", \"postId\": \"%s\"}".formatted(first));
    warnings(first, "").body(at("items", empty()));
    warnings(variant, "").body(at("items", empty()));
  }

  @Test
  void slotsAreOfOneAccount() {
    UUID mia = Fixtures.creator();
    String main = "\"accountId\": \"%s\"".formatted(RhythmFixtures.account("acmecosmetics"));
    String other = "\"accountId\": \"%s\"".formatted(RhythmFixtures.account("acmelab"));
    String first = create("TIKTOK", main, SLOT);
    check("TIKTOK", other, NEXT).body(at("items", empty()));
    check("TIKTOK", "\"creatorId\": \"%s\"".formatted(mia), NEXT).body(at("items", empty()));
    check("TIKTOK", main, NEXT).body(at("items[*].postId", contains(first)));
    check("TIKTOK", main, "\"creatorId\": \"%s\"".formatted(mia), NEXT)
        .body(at("items[*].postId", contains(first)));
  }

  /** Of posts for no account of the brand it is the creator's own. */
  @Test
  void aCreatorsOwnSlotsAreOfTheCreator() {
    String mia = "\"creatorId\": \"%s\"".formatted(Fixtures.creator());
    String jo = "\"creatorId\": \"%s\"".formatted(Fixtures.creator());
    String first = create("TIKTOK", mia, SLOT);
    check("TIKTOK", mia, NEXT).body(at("items[*].postId", contains(first)));
    check("TIKTOK", jo, NEXT).body(at("items", empty()));
    check("TIKTOK", NEXT).body(at("items", empty()));
  }

  @Test
  void aPostThatWasGivenUpIsInNobodysWay() {
    String first = create("TIKTOK", MEDIA, CAPTION, SLOT);
    operator()
        .body("{\"reason\": \"Off brief\"}")
        .post(acme("/posts/" + first + "/remove"))
        .then()
        .statusCode(200);
    check("TIKTOK", MEDIA, CAPTION, SLOT).body(at("items", empty()));
  }

  @Test
  void anotherBrandsPostsAreNotSeen() {
    create("TIKTOK", MEDIA, CAPTION, SLOT);
    Fixtures.as(Tokens.operator(Fixtures.NORDLYS))
        .body(body("TIKTOK", MEDIA, CAPTION, SLOT))
        .post("/v1/brands/" + Fixtures.NORDLYS + "/posts/check")
        .then()
        .statusCode(200)
        .body(at("items", empty()));
  }

  private static String create(String network, String... fields) {
    return operator()
        .body(body(network, fields))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static ValidatableResponse check(String network, String... fields) {
    return operator().body(body(network, fields)).post(acme("/posts/check")).then().statusCode(200);
  }

  private static ValidatableResponse warnings(String post, String query) {
    return operator().get(acme("/posts/" + post + "/warnings" + query)).then().statusCode(200);
  }

  private static String body(String network, String... fields) {
    return "{\"network\": \"%s\", \"title\": \"Retinol?\", \"funnelStage\": \"TOFU\", %s}"
        .formatted(network, String.join(", ", fields));
  }
}
