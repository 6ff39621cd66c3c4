package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.URL;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a post cannot be made of. */
@QuarkusTest
class PostRefusalTest {

  private String series;

  @BeforeEach
  void aSeries() {
    Fixtures.twoBrands();
    series = series();
  }

  @Test
  void halfAPublicationIsRefused() {
    create(body("\"publishedAt\": \"%s\"".formatted(daysAgo(3))))
        .statusCode(422)
        .body(at("violations[*].field", contains("url")));
    create(body("\"url\": \"%s\"".formatted(URL)))
        .statusCode(422)
        .body(at("violations[*].field", contains("publishedAt")));
    assertThat(list("").getList("items")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | \"  \" | 422 | VALIDATION_FAILED",
        "title | {} | 400 | INVALID_BODY",
        "title | 12 | 400 | INVALID_BODY",
        "network | \"MYSPACE\" | 400 | INVALID_BODY",
        "funnelStage | null | 422 | VALIDATION_FAILED",
        "seriesId | \"42\" | 400 | INVALID_BODY",
        "plannedFor | \"next week\" | 400 | INVALID_BODY",
        "plannedFor | \"+99999-01-01T00:00:00Z\" | 422 | VALIDATION_FAILED",
        "plannedFor | 1756915200000 | 400 | INVALID_BODY",
        "publishedAt | \"2099-01-01T00:00:00Z\" | 422 | VALIDATION_FAILED",
        "publishedAt | \"-4800-01-01T00:00:00Z\" | 422 | VALIDATION_FAILED",
        "url | \"javascript:alert(1)\" | 422 | VALIDATION_FAILED",
        "status | \"PUBLISHED\" | 400 | INVALID_BODY",
        "status | \"DRAFT\" | 422 | VALIDATION_FAILED",
        "kind | \"ADVERT\" | 400 | INVALID_BODY",
        "caption | 12 | 400 | INVALID_BODY",
        "brand | \"nordlys-coffee\" | 400 | INVALID_BODY"
      })
  void badInputIsNamed(String field, String value, int status, String code) {
    String good =
        """
        {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
         "plannedFor": null, "status": null, "kind": null, "caption": null, "publishedAt": "%s", "url": "%s", "brand": 0}"""
            .formatted(series, daysAgo(1), URL)
            .replace(field.equals("brand") ? "" : ", \"brand\": 0", "");
    create(good.replaceAll("\"" + field + "\": (\"[^\"]*\"|\\w+)", "\"" + field + "\": " + value))
        .statusCode(status)
        .body(at("code", equalTo(code)))
        .body(at("violations[*].field", hasItem(field)));
    assertThat(list("").getList("items")).isEmpty();
  }

  @Test
  void aFaultInsideIsNamedByItsPath() {
    create(
            body(
                """
                "media": {"reference": "a.mp4", "sha256": "12", "seconds": 0},
                "links": ["https://go.example/a", "javascript:alert(1)"],
                "relation": {"url": "https://go.example/a"}"""))
        .statusCode(422)
        .body(
            at(
                "violations[*].field",
                containsInAnyOrder("media.sha256", "media.seconds", "links[1]", "relation.kind")));
  }

  @Test
  void nothingInAListIsNamedByItsPlace() {
    String body = body("\"links\": [\"https://go.example/a\", null]");
    create(body).statusCode(422).body(at("violations[*].field", contains("links[1]")));
    operator()
        .header("If-Match", "*")
        .body(body.replace("\"network\": \"TIKTOK\", ", ""))
        .put(acme("/posts/" + Fixtures.planned(series)))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("links[1]")));
  }

  @Test
  void whatIsNotThereIsNamed() {
    create(
            """
            {"seriesId": "%s", "creatorId": "%s", "partnershipId": "%s", "campaignId": "%s",
             "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU"}"""
                .formatted(Ids.next(), Ids.next(), Ids.next(), Ids.next()))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(
            at(
                "violations[*].field",
                contains("seriesId", "creatorId", "partnershipId", "campaignId")));
    operator()
        .get(acme("/posts/" + Ids.next()))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("POST_NOT_FOUND")));
  }

  private ValidatableResponse create(String body) {
    return operator().body(body).post(acme("/posts")).then();
  }

  private String body(String more) {
    return """
        {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", %s}"""
        .formatted(series, more);
  }

  private static Json list(String query) {
    return operator().get(acme("/posts" + query)).then().statusCode(200).extract().as(Json.class);
  }
}
