package io.hookline.content.produce.checklist;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.standards.StandardsFixtures.revise;
import static io.hookline.content.plan.standards.StandardsFixtures.standards;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChecklistResourceTest {

  private String post;
  private String must;
  private String mustNot;
  private String disclosure;

  @BeforeEach
  void aPostAndStandards() {
    Fixtures.twoBrands();
    post = Fixtures.planned(Fixtures.series());
    Json standards = standards();
    must = standards.getString("content.dos[0].id");
    mustNot = standards.getString("content.donts[0].id");
    disclosure = standards.getString("content.disclosures[0].id");
  }

  @Test
  void everythingIsOpenAtFirst() {
    var checklist =
        operator().get(acme(path())).then().header("ETag", "\"0\"").extract().as(Json.class);
    assertThat(checklist.<String>getList("items[*].standardId"))
        .containsExactly(must, mustNot, disclosure);
    assertThat(checklist.<String>getList("items[*].kind"))
        .containsExactly("DO", "DONT", "DISCLOSURE");
    assertThat(checklist.getList("items[*].verdict")).containsOnlyNulls();
    assertThat(checklist.getLong("standardsVersion")).isEqualTo(1);
    assertThat(checklist.getLong("open")).isEqualTo(3);
  }

  @Test
  void eachAnswerNamesWhoGaveIt() {
    answer(0, 1, verdict(must, "YES"), verdict(mustNot, "NO"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("open", equalTo(1)))
        .body(at("violated", equalTo(1)));
    Json first = operator().get(acme(path())).as(Json.class);
    as(Tokens.admin(ACME))
        .header("If-Match", "\"1\"")
        .body(body(1, verdict(must, "YES"), verdict(mustNot, "NOT_APPLICABLE")))
        .put(acme(path()))
        .then()
        .statusCode(200)
        .body(at("violated", equalTo(0)));
    Json second = operator().get(acme(path())).as(Json.class);
    assertThat(second.getString("items[0].answeredBy.subject"))
        .isEqualTo(first.getString("items[0].answeredBy.subject"));
    assertThat(second.getString("items[0].answeredAt"))
        .isEqualTo(first.getString("items[0].answeredAt"));
    assertThat(second.getString("items[1].answeredBy.subject"))
        .isNotEqualTo(first.getString("items[1].answeredBy.subject"));
  }

  @Test
  void anAnswerThatIsLeftOutIsOpenAgain() {
    answer(0, 1, verdict(must, "YES"), verdict(mustNot, "YES")).body(at("open", equalTo(1)));
    answer(1, 1, verdict(mustNot, "YES")).body(at("open", equalTo(2)));
  }

  @Test
  void newStandardsAskAgainOnlyWhatTheyHaveChanged() {
    answer(0, 1, verdict(must, "YES"), verdict(mustNot, "YES"), verdict(disclosure, "YES"));
    String known = operator().get(acme(path())).header("ETag");
    revise(
            1,
            """
            {"content": {"dos": [{"id": "%s", "text": "Show it within three seconds"}],
                         "donts": [{"id": "%s", "text": "No before and after"}]}}"""
                .formatted(must, mustNot))
        .statusCode(200);

    Json answered = operator().header("If-None-Match", known).get(acme(path())).as(Json.class);
    assertThat(answered.getLong("standardsVersion")).isEqualTo(1);
    assertThat(answered.<Boolean>get("outdated")).isTrue();
    assertThat(answered.getLong("open")).isZero();

    Json current = operator().get(acme(path() + "?standardsVersion=2")).as(Json.class);
    assertThat(current.<Boolean>get("outdated")).isFalse();
    assertThat(current.<String>getList("items[*].verdict")).containsExactly(null, "YES");
    answer(1, 2, verdict(must, "YES"), verdict(mustNot, "YES"))
        .statusCode(200)
        .body(at("outdated", equalTo(false)))
        .body(at("open", equalTo(0)));
  }

  @Test
  void whoAnswersNewWordsIsNamedAlsoWhereTheAnswerIsTheSame() {
    answer(0, 1, verdict(must, "YES"), verdict(mustNot, "YES")).statusCode(200);
    Json first = operator().get(acme(path())).as(Json.class);
    revise(
            1,
            """
            {"content": {"dos": [{"id": "%s", "text": "Show it within three seconds"}],
                         "donts": [{"id": "%s", "text": "No before and after"}]}}"""
                .formatted(must, mustNot))
        .statusCode(200);
    Json second =
        as(Tokens.admin(ACME))
            .header("If-Match", "\"1\"")
            .body(body(2, verdict(must, "YES"), verdict(mustNot, "YES")))
            .put(acme(path()))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    String operator = first.getString("items[0].answeredBy.subject");
    assertThat(second.getString("items[0].answeredBy.subject")).isNotEqualTo(operator);
    assertThat(second.getString("items[0].answeredAt"))
        .isNotEqualTo(first.getString("items[0].answeredAt"));
    assertThat(second.getString("items[1].answeredBy.subject")).isEqualTo(operator);
  }

  @Test
  void anAnswerToNothingIsRefused() {
    answer(0, 1, verdict(Ids.next().toString(), "YES"))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("answers[0].standardId")));
    answer(0, 7, verdict(must, "YES"))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("standardsVersion")));
    operator()
        .get(acme(path() + "?standardsVersion=7"))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")));
  }

  @Test
  void twoAnswersToOneAreRefused() {
    answer(0, 1, verdict(must, "YES"), verdict(must, "NO"))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[*].field", contains("answers[1].standardId")));
  }

  @Test
  void twoWhoAnswerAtOnceDoNotOverwriteEachOther() {
    answer(0, 1, verdict(must, "YES")).statusCode(200);
    answer(0, 1, verdict(must, "NO")).statusCode(412).body(at("code", equalTo("STALE")));
  }

  @Test
  void aPostThatThereIsNotHasNoChecklist() {
    operator()
        .get(acme("/posts/" + Ids.next() + "/checklist"))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("POST_NOT_FOUND")));
  }

  @Test
  void theFeedTellsOfAnswers() {
    answer(0, 1, verdict(must, "NO"));
    var change = PublishedChanges.awaitOf(1, "posts\\/" + post + "\\/checklist");
    assertThat(change.getString("[0].type")).isEqualTo("io.hookline.content.ChecklistAnswered");
    assertThat(change.getLong("[0].data.violated")).isEqualTo(1);
  }

  private String path() {
    return "/posts/" + post + "/checklist";
  }

  private static String verdict(String standard, String verdict) {
    return "{\"standardId\": \"%s\", \"verdict\": \"%s\"}".formatted(standard, verdict);
  }

  private static String body(long standardsVersion, String... answers) {
    return "{\"standardsVersion\": %d, \"answers\": [%s]}"
        .formatted(standardsVersion, String.join(",", answers));
  }

  private ValidatableResponse answer(long version, long standardsVersion, String... answers) {
    return operator()
        .header("If-Match", "\"" + version + "\"")
        .body(body(standardsVersion, answers))
        .put(acme(path()))
        .then();
  }
}
