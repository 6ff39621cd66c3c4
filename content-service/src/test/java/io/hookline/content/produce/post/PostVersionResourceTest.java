package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a post's content was, and what changed. */
@QuarkusTest
class PostVersionResourceTest {

  private String post;

  @BeforeEach
  void aPostWithThreeVersions() {
    Fixtures.twoBrands();
    post =
        as(Tokens.operator(ACME, "wanda"))
            .body(body("\"network\": \"TIKTOK\", \"caption\": \"Before\""))
            .post(acme("/posts"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    update("\"caption\": \"Before\", \"disclosure\": {\"aiGenerated\": true}");
    update("\"caption\": \"After\", \"disclosure\": {\"aiGenerated\": true}");
  }

  @Test
  void everyVersionStaysReadable() {
    Json first = versions("?limit=2");
    assertThat(first.<Integer>getList("items[*].number")).containsExactly(3, 2);
    Json rest = versions("?limit=2&cursor=" + first.getString("nextCursor"));
    assertThat(rest.<Integer>getList("items[*].number")).containsExactly(1);
    get("/1")
        .statusCode(200)
        .body(at("content.caption", equalTo("Before")))
        .body(at("content.disclosure.aiGenerated", equalTo(false)))
        .body(at("writtenBy.subject", equalTo("wanda")));
    get("/3").body(at("writtenBy.name", equalTo("oscar-acme-cosmetics")));
    get("/4").statusCode(404).body(at("code", equalTo("POST_VERSION_NOT_FOUND")));
    operator()
        .get(acme("/posts/" + post + "/versions?cursor=garbage"))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_CURSOR")));
  }

  @Test
  void whatIsNoContentMakesNoVersion() {
    operator()
        .header("If-Match", "*")
        .body(
            body("\"caption\": \"After\", \"disclosure\": {\"aiGenerated\": true}")
                .replace("Retinol?", "Retinol!"))
        .put(acme("/posts/" + post))
        .then()
        .statusCode(200)
        .body(at("contentVersion", equalTo(3)));
    assertThat(versions("").getList("items")).hasSize(3);
  }

  @Test
  void anyTwoVersionsAreCompared() {
    get("/3/difference")
        .statusCode(200)
        .body(at("since", equalTo(2)))
        .body(at("changes[*].field", contains("caption")))
        .body(at("changes[0].from", equalTo("Before")))
        .body(at("changes[0].to", equalTo("After")));
    get("/3/difference?since=1")
        .body(at("changes[*].field", contains("caption", "disclosure.aiGenerated")));
    get("/1/difference?since=3").body(at("changes[0].to", equalTo("Before")));
    get("/2/difference?since=2").body(at("changes", empty()));
    get("/1/difference")
        .body(at("since", equalTo(0)))
        .body(
            at(
                "changes[?(@.field =~ /caption|disclosure.*/)].field",
                containsInAnyOrder(
                    "caption",
                    "disclosure.paidPartnership",
                    "disclosure.ownBrand",
                    "disclosure.aiGenerated")));
    get("/2/difference?since=9")
        .statusCode(404)
        .body(at("code", equalTo("POST_VERSION_NOT_FOUND")));
    get("/2/difference?since=-1")
        .statusCode(422)
        .body(at("violations[*].field", contains("since")));
  }

  private void update(String content) {
    operator()
        .header("If-Match", "*")
        .body(body(content))
        .put(acme("/posts/" + post))
        .then()
        .statusCode(200);
  }

  private static String body(String more) {
    return "{\"title\": \"Retinol?\", \"funnelStage\": \"TOFU\", " + more + "}";
  }

  private ValidatableResponse get(String path) {
    return operator().get(acme("/posts/" + post + "/versions" + path)).then();
  }

  private Json versions(String query) {
    return get(query).statusCode(200).extract().as(Json.class);
  }
}
