package io.hookline.content.plan.vocabulary;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.pillar;
import static org.assertj.core.api.Assertions.assertThat;

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

  private static void merge(String term, String into) {
    as(Tokens.admin(Fixtures.ACME))
        .body("{\"into\": \"%s\"}".formatted(into))
        .post(acme("/terms/" + term + "/merge"))
        .then()
        .statusCode(200);
  }
}
