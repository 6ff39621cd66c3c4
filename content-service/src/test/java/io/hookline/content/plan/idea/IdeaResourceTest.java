package io.hookline.content.plan.idea;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.idea.IdeaFixtures.create;
import static io.hookline.content.plan.idea.IdeaFixtures.idea;
import static io.hookline.content.plan.idea.IdeaFixtures.list;
import static io.hookline.content.plan.idea.IdeaFixtures.step;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.content.plan.trend.TrendFixtures;
import io.hookline.content.produce.comment.CommentFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaResourceTest {

  private static final UUID NOTHING = UUID.fromString("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e");

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void anIdeaIsKeptWithAllThatIsKnownOfIt() {
    String pillar = Fixtures.pillar();
    String series = Fixtures.series(pillar);
    UUID creator = Fixtures.creator();
    String comment = CommentFixtures.comment(Fixtures.planned(series), "Does it expire?");
    String id =
        created(
            """
            {"title": "Does retinol expire?", "source": "COMMENT", "commentId": "%s",
             "scoreParts": {"impact": 8, "confidence": 5, "ease": 8}, "pillarId": "%s",
             "seriesId": "%s", "creatorId": "%s", "funnelStage": "MOFU",
             "links": ["https://example.com/a", "https://EXAMPLE.com/a"],
             "terms": {"hookKind": "Question", "searchKeywords": ["Does retinol expire"]}}"""
                .formatted(comment, pillar, series, creator));
    Json idea = read(id);
    assertThat(idea.getString("state")).isEqualTo("NEW");
    assertThat(idea.getInt("score")).isEqualTo(70);
    assertThat(idea.getString("terms.hookKind")).isEqualTo("question");
    assertThat(idea.<String>getList("terms.searchKeywords")).containsExactly("does-retinol-expire");
    assertThat(idea.<String>getList("links")).containsExactly("https://example.com/a");
    for (String filter :
        List.of(
            "commentId=" + comment,
            "pillarId=" + pillar,
            "seriesId=" + series,
            "creatorId=" + creator,
            "funnelStage=MOFU",
            "source=COMMENT&state=NEW",
            "minScore=70",
            "hookKind=question",
            "searchKeyword=does retinol expire")) {
      assertThat(list("?" + filter).<String>getList("items[*].id")).as(filter).containsExactly(id);
    }
    for (String filter :
        List.of("minScore=71", "source=OWN", "state=USED", "hookKind=claim", "funnelStage=TOFU")) {
      assertThat(list("?" + filter).<String>getList("items")).as(filter).isEmpty();
    }
  }

  @Test
  void whatAnIdeaNamesMustBeThere() {
    create(
            """
            {"title": "A", "source": "TREND", "trendId": "%s", "pillarId": "%s", "seriesId": "%s",
             "creatorId": "%s", "commentId": "%s"}"""
                .formatted(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations.length()", equalTo(5)));
    create("{\"title\": \"A\", \"source\": \"OWN\", \"terms\": {\"voice\": \"robot\"}}")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("terms.voice")));
    create(
            """
            {"title": "A", "source": "OWN", "score": 69,
             "scoreParts": {"impact": 8, "confidence": 5, "ease": 8}}""")
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[0].message", containsString("must be 70")));
    create("{\"title\": \"A\", \"source\": \"OWN\", \"scoreParts\": {\"impact\": 11}}")
        .statusCode(422)
        .body(at("violations.length()", equalTo(3)));
  }

  @Test
  void ofWhatIsCalledAlikeElsewhereThereIsOneIdea() {
    String body = "{\"title\": \"A\", \"source\": \"OWN\", \"externalId\": \"%s\"}";
    String id = created(body.formatted("rec1"));
    create(body.formatted(" rec1 "))
        .statusCode(409)
        .body(at("code", equalTo("IDEA_EXISTS")))
        .body(at("detail", containsString(id)));
    create(body.formatted("[object Object]"))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("externalId")));
    created(body.formatted(" "));
    created(body.formatted(" "));
    assertThat(list("?externalId=rec1").<String>getList("items[*].id")).containsExactly(id);
  }

  @Test
  void anIdeaThatIsReadCanBeSentAgain() {
    String id =
        created(
            """
            {"title": "A", "source": "OWN", "scoreParts": {"impact": 8, "confidence": 5, "ease": 8},
             "terms": {"hashtags": ["#Ａ"]}}""");
    operator()
        .header("If-Match", "\"0\"")
        .body(
            """
            {"title": "B", "source": "OWN", "score": 70,
             "scoreParts": {"impact": 8, "confidence": 5, "ease": 8}, "terms": {"hashtags": ["a"]}}""")
        .put(acme("/ideas/" + id))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("title", equalTo("B")))
        .body(at("terms.hashtags[0]", equalTo("a")));
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"title\": \"C\", \"source\": \"OWN\"}")
        .put(acme("/ideas/" + id))
        .then()
        .statusCode(412);
  }

  @Test
  void aParkedIdeaComesBackAndARejectedOneSaysWhy() {
    String id = idea("A");
    String other = idea("B");
    step(other, "park", "{\"returnOn\": \"2099-06-01\"}").statusCode(200);
    step(id, "park", "{\"returnOn\": \"2099-03-01\", \"reason\": \"Figures\"}")
        .statusCode(200)
        .body(at("state", equalTo("PARKED")))
        .body(at("reason", equalTo("Figures")));
    assertThat(list("?dueBefore=2099-03-02").<String>getList("items[*].id")).containsExactly(id);
    assertThat(list("?dueBefore=2099-03-01").<String>getList("items")).isEmpty();
    step(id, "reject", "{\"reason\": \" \"}").statusCode(422);
    step(id, "reject", "{\"reason\": \"No proof\"}")
        .statusCode(200)
        .body(at("reason", equalTo("No proof")))
        .body(at("returnOn", nullValue()));
    step(id, "plan", "").statusCode(409).body(at("code", equalTo("IDEA_STATE_FORBIDS")));
    step(id, "reopen", "").statusCode(200).body(at("state", equalTo("NEW")));
  }

  @Test
  void noIdeaWaitsUntilADayThatIsOver() {
    String id = idea("A");
    step(id, "park", "{\"returnOn\": \"2026-01-31\"}")
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[0].field", equalTo("returnOn")));
    step(id, "shortlist", "").statusCode(200).body(at("state", equalTo("SHORTLISTED")));
  }

  @Test
  void everyChangeOfStateIsTold() {
    String id = IdeaFixtures.ideaOf(TrendFixtures.trend("Second coat"));
    step(id, "shortlist", "").statusCode(200);
    step(id, "plan", "").statusCode(200);
    step(id, "park", "{\"returnOn\": \"2099-03-01\"}").statusCode(200);
    step(id, "park", "{\"returnOn\": \"2099-03-01\"}")
        .statusCode(409)
        .body(at("code", equalTo("IDEA_STATE_FORBIDS")));
    step(id, "reject", "{\"reason\": \"No proof\"}").statusCode(200);
    step(id, "reopen", "").statusCode(200);
    operator()
        .header("If-Match", "*")
        .body("{\"title\": \"C\", \"source\": \"OWN\"}")
        .put(acme("/ideas/" + id));
    Json changes = PublishedChanges.awaitOf(7, "ideas");
    assertThat(changes.<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.IdeaCreated",
            "io.hookline.content.IdeaShortlisted",
            "io.hookline.content.IdeaPlanned",
            "io.hookline.content.IdeaParked",
            "io.hookline.content.IdeaRejected",
            "io.hookline.content.IdeaReopened",
            "io.hookline.content.IdeaUpdated");
    assertThat(changes.<Integer>getList("[*].data.version")).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(changes.<String>getList("[*].subject")).containsOnly("ideas/" + id);
    assertThat(changes.getString("[4].data.reason")).isEqualTo("No proof");
  }

  private static String created(String body) {
    return create(body).statusCode(201).extract().as(Json.class).get("id");
  }

  private static Json read(String id) {
    return operator().get(acme("/ideas/" + id)).then().statusCode(200).extract().as(Json.class);
  }
}
