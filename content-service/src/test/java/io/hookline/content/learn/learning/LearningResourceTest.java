package io.hookline.content.learn.learning;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.learn.learning.LearningFixtures.FIGURE;
import static io.hookline.content.learn.learning.LearningFixtures.add;
import static io.hookline.content.learn.learning.LearningFixtures.added;
import static io.hookline.content.learn.learning.LearningFixtures.learnedOn;
import static io.hookline.content.learn.learning.LearningFixtures.learning;
import static io.hookline.content.learn.learning.LearningFixtures.list;
import static io.hookline.content.learn.learning.LearningFixtures.read;
import static io.hookline.content.learn.learning.LearningFixtures.step;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.content.learn.experiment.ExperimentFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LearningResourceTest {

  private static final String NOTHING = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aLearningIsKeptWithWhereItHoldsAndWhatItIsKnownFrom() {
    String pillar = Fixtures.pillar();
    String series = Fixtures.series(pillar);
    String post = Fixtures.published(series, null, Fixtures.daysAgo(30));
    String id =
        added(
            """
            {"externalId": "rec1", "statement": " A number in the first frame holds ",
             "detail": "Auch im Winter", "pillarIds": ["%1$s", "%1$s"], "seriesIds": ["%2$s"],
             "networks": ["TIKTOK"], "terms": {"hookKind": "Question", "communities": ["SkinTok"]},
             "evidence": {"postIds": ["%3$s"], "figures": [%4$s]}, "confidence": "MEDIUM",
             "reviewOn": "2099-03-01", "note": "From September"}"""
                .formatted(pillar, series, post, FIGURE));
    added(
        """
        {"statement": "Quiet sound keeps people", "networks": ["YOUTUBE"],
         "terms": {"hookKind": "question"}, "reviewOn": "2099-03-02"}""");
    Json shown = read(id);
    assertThat(shown.getString("statement")).isEqualTo("A number in the first frame holds");
    assertThat(shown.<String>getList("pillarIds")).containsExactly(pillar);
    assertThat(shown.getString("terms.hookKind")).isEqualTo("question");
    assertThat(shown.getString("evidence.figures[0].value")).isEqualTo("0.124");
    assertThat(shown.getString("state")).isEqualTo("ACTIVE");
    for (String filter :
        List.of(
            "pillarId=" + pillar,
            "seriesId=" + series,
            "network=TIKTOK",
            "postId=" + post,
            "community=skintok",
            "confidence=MEDIUM&state=ACTIVE",
            "externalId=rec1",
            "dueBefore=2099-03-02",
            "q=FIRST frame",
            "q=winter")) {
      assertThat(list("?" + filter).<String>getList("items[*].id")).as(filter).containsExactly(id);
    }
    for (String filter :
        List.of(
            "pillarId=" + NOTHING,
            "network=INSTAGRAM",
            "q=summer",
            "dueBefore=2099-03-01",
            "state=RETIRED",
            "confidence=HIGH",
            "supersededBy=" + id)) {
      assertThat(list("?" + filter).<String>getList("items")).as(filter).isEmpty();
    }
    assertThat(list("?hookKind=question").<String>getList("items")).hasSize(2);
  }

  @Test
  void whatALearningNamesMustBeThere() {
    add("""
            {"statement": "A", "pillarIds": ["%1$s"], "seriesIds": ["%1$s"],
             "evidence": {"postIds": ["%1$s"], "experimentIds": ["%1$s"]}}"""
            .formatted(NOTHING))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[0].field", equalTo("pillarIds[0]")))
        .body(at("violations[2].field", equalTo("evidence.postIds[0]")))
        .body(at("violations.length()", equalTo(4)));
    add("{\"statement\": \"A\", \"terms\": {\"voice\": \"robot\"}}")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("terms.voice")));
  }

  @Test
  void confidenceIsWhatTheEvidenceSupports() {
    String body =
        "{\"statement\": \"A\", \"confidence\": \"%s\", \"evidence\": {\"figures\": [%s]}}";
    refused(add(body.formatted("MEDIUM", "")), "must be at most LOW");
    refused(add(body.formatted("HIGH", FIGURE)), "must be at most MEDIUM");
    refused(
        add(
            body.formatted(
                "MEDIUM",
                FIGURE.replace("\"numerator\": 124, \"denominator\": 1000", "\"value\": 0.124"))),
        "must be at most LOW");
    refused(
        add(body.formatted("MEDIUM", FIGURE.replace(", \"to\": \"2026-09-30\"", ""))),
        "must be at most LOW");
    String id = added(body.formatted("MEDIUM", FIGURE));
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"statement\": \"A\", \"confidence\": \"MEDIUM\"}")
        .put(acme("/learnings/" + id))
        .then()
        .statusCode(422)
        .body(at("code", equalTo("CONFIDENCE_UNSUPPORTED")));
    add(body.formatted("LOW", FIGURE.replace("124,", "124, \"value\": 0.2,")))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[0].field", equalTo("evidence.figures[0].value")));
  }

  @Test
  void onlyAnExperimentThatHasShownADifferenceSupportsHighConfidence() {
    String body =
        "{\"statement\": \"A\", \"confidence\": \"%s\", \"evidence\": {\"experimentIds\": [\"%s\"]}}";
    String running = ExperimentFixtures.running();
    String without = ExperimentFixtures.concludedWithoutEnoughData();
    String won = ExperimentFixtures.concludedWithAWinner();
    refused(add(body.formatted("MEDIUM", running)), "must be at most LOW");
    refused(add(body.formatted("MEDIUM", without)), "must be at most LOW");
    String id = added(body.formatted("HIGH", won));
    added(body.formatted("LOW", without));
    added(body.formatted("HIGH", without + "\", \"" + won));
    assertThat(list("?confidence=HIGH&experimentId=" + without).<String>getList("items"))
        .hasSize(1);
    assertThat(list("?experimentId=" + won).<String>getList("items[*].id")).contains(id).hasSize(2);
  }

  private static void refused(ValidatableResponse answer, String message) {
    answer
        .statusCode(422)
        .body(at("code", equalTo("CONFIDENCE_UNSUPPORTED")))
        .body(at("violations[0].field", equalTo("confidence")))
        .body(at("violations[0].message", equalTo(message)));
  }

  @Test
  void ofWhatIsCalledAlikeElsewhereThereIsOneLearning() {
    added("{\"statement\": \"A\", \"externalId\": \"rec1\"}");
    add("{\"statement\": \"B\", \"externalId\": \" rec1\"}")
        .statusCode(409)
        .body(at("code", equalTo("LEARNING_EXISTS")));
  }

  @Test
  void whatALearningSaidStaysReadable() {
    String id = learning("A number holds");
    put(id, "{\"statement\": \"A number holds\", \"reviewOn\": \"2099-01-01\"}")
        .body(at("contentVersion", equalTo(1)))
        .body(at("version", equalTo(1)));
    put(id, "{\"statement\": \"A number in sight holds\", \"note\": \"Said more exactly\"}")
        .body(at("contentVersion", equalTo(2)))
        .body(at("reviewOn", nullValue()));
    Json versions = list("/" + id + "/versions");
    assertThat(versions.<Integer>getList("items[*].version")).containsExactly(2, 1);
    assertThat(versions.getString("items[0].note")).isEqualTo("Said more exactly");
    assertThat(list("/" + id + "/versions/1").getString("content.statement"))
        .isEqualTo("A number holds");
    assertThat(list("/" + id + "/versions/2/difference").<String>getList("changes[*].field"))
        .containsExactly("statement");
    operator()
        .get(acme("/learnings/" + id + "/versions/3"))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("LEARNING_VERSION_NOT_FOUND")));
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"statement\": \"Late\"}")
        .put(acme("/learnings/" + id))
        .then()
        .statusCode(412);
  }

  @Test
  void aLearningOfBeforeSaysWhenItWasLearned() {
    String id = learnedOn(LocalDate.parse("2026-03-01"), "\"statement\": \"Numbers hold\"");
    assertThat(read(id).getString("learnedOn")).isEqualTo("2026-03-01");
    put(id, "{\"statement\": \"Numbers hold\", \"learnedOn\": \"2026-02-01\"}")
        .body(at("contentVersion", equalTo(1)))
        .body(at("learnedOn", equalTo("2026-02-01")));
    put(id, "{\"statement\": \"Numbers hold\"}").body(at("learnedOn", nullValue()));
    LocalDate ahead = LocalDate.now(ZoneOffset.UTC).plusDays(2);
    add("{\"statement\": \"Faces hold\", \"learnedOn\": \"%s\"}".formatted(ahead))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("learnedOn")));
  }

  private static ValidatableResponse put(String id, String body) {
    return operator()
        .header("If-Match", "*")
        .body(body)
        .put(acme("/learnings/" + id))
        .then()
        .statusCode(200);
  }

  @Test
  void everyStepIsToldAndTheChainHasNoCircle() {
    String first = learning("Trends carry");
    String second = learning("Trends carry in spring");
    step(first, "review", "{\"reviewOn\": \"2026-01-31\"}")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("reviewOn")));
    step(first, "review", "{\"reviewOn\": \"2099-06-01\"}")
        .statusCode(200)
        .body(at("reviewOn", equalTo("2099-06-01")));
    step(first, "supersede", "{\"successorId\": \"%s\", \"reason\": \" \"}".formatted(second))
        .statusCode(200)
        .body(at("supersededBy", equalTo(second)))
        .body(at("reason", nullValue()));
    step(second, "supersede", "{\"successorId\": \"%s\"}".formatted(first))
        .statusCode(409)
        .body(at("code", equalTo("SUCCESSOR_NOT_ACTIVE")));
    step(second, "supersede", "{\"successorId\": \"%s\"}".formatted(NOTHING))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("successorId")));
    step(NOTHING, "supersede", "{\"successorId\": \"%s\"}".formatted(second))
        .statusCode(404)
        .body(at("code", equalTo("LEARNING_NOT_FOUND")));
    assertThat(list("?supersededBy=" + second).<String>getList("items[*].id"))
        .containsExactly(first);
    assertThat(list("?dueBefore=2028-01-01").<String>getList("items")).isEmpty();
    step(first, "retire", "{\"reason\": \"Old\"}")
        .statusCode(409)
        .body(at("code", equalTo("LEARNING_STATE_FORBIDS")));
    step(first, "reinstate", "").statusCode(200).body(at("state", equalTo("ACTIVE")));
    step(first, "retire", "{\"reason\": \" \"}").statusCode(422);
    step(first, "retire", "{\"reason\": \"Old\"}")
        .statusCode(200)
        .body(at("reason", equalTo("Old")));
    operator()
        .header("If-Match", "*")
        .body("{\"statement\": \"C\"}")
        .put(acme("/learnings/" + first))
        .then()
        .statusCode(409);
    put(second, "{\"statement\": \"Trends carry in March\"}");
    Json changes = PublishedChanges.awaitOf(7, "learnings");
    assertThat(changes.<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.LearningAdded",
            "io.hookline.content.LearningAdded",
            "io.hookline.content.LearningReviewed",
            "io.hookline.content.LearningSuperseded",
            "io.hookline.content.LearningReinstated",
            "io.hookline.content.LearningRetired",
            "io.hookline.content.LearningRevised");
    assertThat(changes.getString("[3].data.supersededBy")).isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\\u00a0", "\\u200b", "\\ufeff", "\\u2066\\u202e", "\\u0000", "\\u0007"})
  void aStatementOfWhichNothingIsSeenSaysNothing(String statement) {
    add("{\"statement\": \"" + statement + "\"}")
        .statusCode(422)
        .body(at("violations[*].field", contains("statement")));
  }

  @Test
  void whatIsWrongIsNamedAsItIsSent() {
    add("{}").statusCode(422).body(at("violations[*].field", contains("statement")));
    add("{\"statement\": \"A\", \"detail\": \"%s\", \"pillarIds\": [null], \"externalId\": \"%s\"}"
            .formatted("d".repeat(5001), "e".repeat(201)))
        .statusCode(422)
        .body(at("violations[*].field", contains("detail", "externalId", "pillarIds[0]")));
    add("{\"statement\": \"A\", \"facts\": {}}")
        .statusCode(400)
        .body(at("violations[*].field", contains("facts")));
  }
}
