package io.hookline.attribution.collect.taxonomy;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links keep to the words that their brand has agreed on. */
@QuarkusTest
class UtmTaxonomyTest {

  private static final String TAXONOMY =
      """
      {"source": {"required": true, "words": [{"word": "tiktok", "aliases": ["tt"]},
                                              {"word": "instagram"}],
                  "patterns": [], "handles": false},
       "campaign": {"required": false, "words": [], "patterns": ["*-2026"], "handles": false},
       "term": {"required": false, "words": [], "patterns": [], "handles": true}}""";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Response put(String version, String body) {
    return as(Tokens.admin(ACME))
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/v1/brands/" + ACME + "/utm-taxonomy");
  }

  private static Response create(String brand, String utm) {
    return post(
        brand, "links", "{\"destinationUrl\": \"https://shop.example/\", \"utm\": " + utm + "}");
  }

  private static Response post(String brand, String to, String body) {
    return as(Tokens.operator(brand)).body(body).post("/v1/brands/" + brand + "/" + to);
  }

  @Test
  void aBrandWithoutOneTagsFreely() {
    Json none = Fixtures.read("/utm-taxonomy");
    assertThat(none.getInt("version")).isZero();
    assertThat(none.getString("source")).isNull();
    create(ACME, "{\"source\": \"Tik Tok\"}").then().statusCode(201);
  }

  @Test
  void linksThatDriftAreRefusedWithTheNearestWord() {
    put("0", TAXONOMY).then().statusCode(200);
    Response refused =
        create(ACME, "{\"source\": \"TT\", \"campaign\": \"Spring 2026\", \"term\": \"@mia\"}");
    Json problem = ProblemShape.expect(refused, 422, "UTM_NOT_ALLOWED");
    assertThat(problem.getList("violations[*].field"))
        .containsExactly("utm.source", "utm.campaign", "utm.term");
    assertThat(problem.getList("violations[*].message"))
        .containsExactly(
            "must not be \"TT\": use \"tiktok\"",
            "must not be \"Spring 2026\": use \"spring-2026\"",
            "must not be \"@mia\": use \"mia\"");
    assertThat(problem.getString("detail")).contains("use \"tiktok\"");
    create(ACME, "{\"source\": \"tiktok\", \"campaign\": \"spring-2026\", \"term\": \"mia\"}")
        .then()
        .statusCode(201);
    create(NORDLYS, "{\"source\": \"TT\"}").then().statusCode(201);
  }

  /** What stands in the destination reaches the shop as well. */
  @Test
  void tagsOfTheDestinationAreTagsToo() {
    put("0", TAXONOMY).then().statusCode(200);
    Response refused =
        post(
            ACME,
            "links",
            "{\"destinationUrl\": \"https://shop.example/?utm_source=Tik%20Tok&utm_medium=Any\"}");
    Json problem = ProblemShape.expect(refused, 422, "UTM_NOT_ALLOWED");
    assertThat(problem.getList("violations[*].field")).containsExactly("destinationUrl");
    assertThat(problem.getString("violations[0].message"))
        .isEqualTo("has utm_source, which must not be \"Tik Tok\": use \"tiktok\"");
    post(
            ACME,
            "links",
            """
            {"destinationUrl": "https://shop.example/?utm_source=Tik%20Tok",
             "utm": {"source": "tiktok"}}""")
        .then()
        .statusCode(201);
  }

  @Test
  void aChangeIsAVersionAndNobodyOverwritesAnothers() {
    put("0", TAXONOMY).then().statusCode(200);
    ProblemShape.expect(put("0", TAXONOMY), 412, "STALE");
    Json second = put("1", "{}").then().statusCode(200).extract().as(Json.class);
    assertThat(second.getInt("version")).isEqualTo(2);
    Json versions = Fixtures.read("/utm-taxonomy/versions");
    assertThat(versions.getList("items[*].version")).containsExactly(2, 1);
    assertThat(versions.getString("items[1].source.words[0].word")).isEqualTo("tiktok");
    assertThat(Fixtures.lastEvent("utm-taxonomy").getInt("version")).isEqualTo(2);
    create(ACME, "{\"source\": \"Anything\"}").then().statusCode(201);
  }

  @Test
  void aWordStandsForOneThing() {
    Response refused =
        put(
            "0",
            """
            {"source": {"required": false, "patterns": [], "handles": false, "words": [
              {"word": "tiktok", "aliases": ["TT"]}, {"word": "instagram", "aliases": ["tt"]}]}}""");
    Json problem = ProblemShape.expect(refused, 422, "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("source.words[1]");
  }

  @Test
  void aPreviewSaysWhatALinkWouldBe() {
    put("0", TAXONOMY).then().statusCode(200);
    Json preview =
        post(
                ACME,
                "links/previews",
                """
                {"destinationUrl": "https://shop.example/?a=1#top",
                 "utm": {"source": "TikTok", "campaign": "__CAMPAIGN_NAME__"}}""")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(preview.getBoolean("allowed")).isFalse();
    assertThat(preview.getString("landingUrl"))
        .isEqualTo("https://shop.example/?a=1&utm_source=TikTok#top");
    assertThat(preview.getString("query")).isEqualTo("utm_campaign=__CAMPAIGN_NAME__");
    assertThat(preview.getString("suggestedUtm.source")).isEqualTo("tiktok");
    assertThat(preview.getString("suggestedUtm.campaign")).isEqualTo("__CAMPAIGN_NAME__");
    assertThat(preview.getList("violations[*].field")).containsExactly("utm.source");
    assertThat(Fixtures.count("select count(*) from link")).isZero();
  }
}
