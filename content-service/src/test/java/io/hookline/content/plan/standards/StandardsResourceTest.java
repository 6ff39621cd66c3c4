package io.hookline.content.plan.standards;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.standards.StandardsFixtures.STANDARDS;
import static io.hookline.content.plan.standards.StandardsFixtures.revise;
import static io.hookline.content.plan.standards.StandardsFixtures.standards;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandardsResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void disclosuresAreAskedForBeforeAnybodyHasWrittenStandards() {
    var first =
        operator()
            .get(acme("/standards"))
            .then()
            .statusCode(200)
            .header("ETag", "\"0\"")
            .extract()
            .as(Json.class);
    assertThat(first.<String>getList("content.disclosures[*].kind"))
        .containsExactly("PAID_PARTNERSHIP", "OWN_BRAND", "AI_GENERATED");
    assertThat(first.<String>getList("content.disclosures[*].id"))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    assertThat(first.getList("content.dos")).isEmpty();
  }

  @Test
  void partsKeepTheirIdsFromVersionToVersion() {
    Json first = standards();
    String kept = first.getString("content.dos[0].id");
    revise(
            1,
            """
            {"content": {"dos": [{"text": "Say the price"}, {"id": "%s", "text": "Show it early"}]},
             "note": "Shorter"}"""
                .formatted(kept))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body(at("content.dos[1].id", equalTo(kept)));
    assertThat(
            operator()
                .get(acme("/standards/versions/2/difference"))
                .as(Json.class)
                .<String>getList("changes[*].field"))
        .contains(
            "dos[" + kept + "].text",
            "donts[" + first.getString("content.donts[0].id") + "]",
            "examples[" + first.getString("content.examples[0].id") + "]")
        .hasSize(5);
    operator()
        .get(acme("/standards/versions/1"))
        .then()
        .body(at("content.donts[0].text", equalTo("No before and after")));
    assertThat(operator().get(acme("/standards/versions")).as(Json.class).getList("items[*].note"))
        .containsExactly("Shorter", "First");
  }

  @Test
  void anIdStandsOnceInAllOfTheStandards() {
    String id = standards().getString("content.dos[0].id");
    revise(
            1,
            """
            {"content": {"dos": [{"id": "%1$s", "text": "a"}], "donts": [{"id": "%1$s", "text": "b"}]}}"""
                .formatted(id))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[*].field", contains("content.donts[0].id")));
  }

  @Test
  void anExampleHasAnAddress() {
    revise(
            0,
            """
            {"content": {"examples": [{"kind": "BAD", "url": "javascript:alert(1)", "why": "x"}]}}""")
        .statusCode(422)
        .body(at("violations[*].field", contains("content.examples[0].url")));
    revise(
            0,
            """
            {"content": {"examples": [{"kind": "BAD", "url": " https://A.example/v ", "why": "x"}]}}""")
        .statusCode(200)
        .body(at("content.examples[0].url", equalTo("https://a.example/v")));
  }

  @Test
  void onlyAdministratorsDecideWhatIsAskedOfPosts() {
    operator()
        .header("If-Match", "*")
        .body(STANDARDS)
        .put(acme("/standards"))
        .then()
        .statusCode(403)
        .body(at("code", equalTo("FORBIDDEN")));
  }

  @Test
  void theFeedAndTheAuditTellOfThem() {
    standards();
    var changes = PublishedChanges.awaitOf(1, "standards");
    assertThat(changes.getString("[0].type")).isEqualTo("io.hookline.content.StandardsRevised");
    assertThat(changes.getString("[0].data.content.donts[0].text"))
        .isEqualTo("No before and after");
    assertThat(
            operator()
                .get(acme("/audit?resource=standards"))
                .as(Json.class)
                .<String>getList("items[0].changes[*].field"))
        .contains("content.dos", "content.disclosures");
  }
}
