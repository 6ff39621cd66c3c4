package io.hookline.content.plan.vocabulary;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.pillar;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What carries a term that was merged into another: a merge reaches all of it, at once. */
@QuarkusTest
class MergedTermsTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void whoHasTheVersionOfAnIdeaSeesTheMerge() {
    seesTheMerge("/ideas", "{\"title\": \"Expiry\", \"source\": \"OWN\", %s}");
  }

  @Test
  void whoHasTheVersionOfASeriesSeesTheMerge() {
    seesTheMerge("/series", "{\"pillarId\": \"" + pillar() + "\", \"name\": \"Myths\", %s}");
  }

  @Test
  void whoHasTheVersionOfATrendSeesTheMerge() {
    seesTheMerge("/trends", "{\"kind\": \"FORMAT\", \"name\": \"Second coat\", %s}");
  }

  @Test
  void whoHasTheVersionOfAPostSeesTheMerge() {
    seesTheMerge(
        "/posts",
        "{\"network\": \"TIKTOK\", \"title\": \"Retinol?\", \"funnelStage\": \"TOFU\", %s}");
  }

  @Test
  void theVariationOfASeriesIsShownUnderTheOtherTerm() {
    String voice = term("VOICE", "Boss");
    String proof = term("PROOF", "Split screen");
    String format = term("FORMAT", "Sketch");
    String series =
        acme(
            "/series/"
                + create(
                    "/series",
                    """
                    {"pillarId": "%s", "name": "Myths",
                     "variation": {"narrators": ["Boss", "Founder"], "proofs": ["Split screen"],
                                   "formats": ["Sketch"]}}"""
                        .formatted(pillar())));
    merge(voice, "founder");
    merge(proof, "demonstration");
    merge(format, "skit");
    Json shown = operator().get(series).as(Json.class);
    assertThat(shown.<String>getList("variation.narrators")).containsExactly("founder");
    assertThat(shown.<String>getList("variation.proofs")).containsExactly("demonstration");
    assertThat(shown.<String>getList("variation.formats")).containsExactly("skit");
  }

  @Test
  void whatIsShownOfASeriesCanBeSentAgainAfterItsTermWasRetired() {
    String voice = term("VOICE", "Boss");
    String other = term("VOICE", "Owner");
    String body =
        "{\"pillarId\": \""
            + pillar()
            + "\", \"name\": \"M\", \"variation\": {\"narrators\": [\"%s\"]}}";
    String series = acme("/series/" + create("/series", body.formatted("boss")));
    merge(voice, "owner");
    step(other, "retire", "");
    operator()
        .header("If-Match", "*")
        .body(body.formatted("owner"))
        .put(series)
        .then()
        .statusCode(200)
        .body(at("variation.narrators", contains("owner")));
  }

  @Test
  void aPositioningIsShownUnderTheOtherTerm() {
    String voice = term("VOICE", "Boss");
    operator()
        .header("If-Match", "*")
        .body("{\"content\": {\"voice\": \"Boss\"}}")
        .put(acme("/positioning"))
        .then()
        .statusCode(200);
    merge(voice, "founder");
    Json shown =
        operator().header("If-None-Match", "\"1\"").get(acme("/positioning")).as(Json.class);
    assertThat(shown.getString("content.voice")).isEqualTo("founder");
    assertThat(
            operator()
                .get(acme("/positioning/versions"))
                .as(Json.class)
                .getString("items[0].content.voice"))
        .isEqualTo("founder");
  }

  private static void seesTheMerge(String collection, String body) {
    String term = VocabularyFixtures.hookKind("Legend");
    String path =
        acme(
            collection
                + "/"
                + create(collection, body.formatted("\"terms\": {\"hookKind\": \"legend\"}")));
    Response before = operator().get(path);
    merge(term, "claim");
    Response after = operator().header("If-None-Match", before.header("ETag")).get(path);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.as(Json.class).getString("terms.hookKind")).isEqualTo("claim");
    assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
  }

  private static String create(String collection, String body) {
    return operator()
        .body(body)
        .post(acme(collection))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static String term(String vocabulary, String name) {
    return create(
        "/terms", "{\"vocabulary\": \"%s\", \"name\": \"%s\"}".formatted(vocabulary, name));
  }

  private static void merge(String term, String into) {
    step(term, "merge", "{\"into\": \"%s\"}".formatted(into));
  }

  private static void step(String term, String step, String body) {
    as(Tokens.admin(Fixtures.ACME))
        .body(body)
        .post(acme("/terms/" + term + "/" + step))
        .then()
        .statusCode(200);
  }
}
