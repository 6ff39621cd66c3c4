package io.hookline.content.learn.reuse;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.learn.learning.LearningFixtures.learnedOn;
import static io.hookline.content.learn.learning.LearningFixtures.learning;
import static io.hookline.content.learn.learning.LearningFixtures.list;
import static io.hookline.content.learn.learning.LearningFixtures.step;
import static io.hookline.content.learn.learning.LearningFixtures.supersede;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LearningReuseTest {

  private static final Instant OUT = daysAgo(30);

  private static final LocalDate LONG_AGO = LocalDate.now(ZoneOffset.UTC).minusDays(60);
  private static final String FIRST = "\"statement\": \"Numbers hold\"";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void whereALearningWasUsedAndHowThatDid() {
    String learning = learnedOn(LONG_AGO, FIRST);
    String idea = made("/ideas", "{\"title\": \"I\", \"source\": \"OWN\", %s}", learning);
    String brief =
        id(
            "/briefs",
            """
            {"content": {"title": "B", "learnings": [{"statement": "S", "learningId": "%s"}]}}"""
                .formatted(learning));
    String ofIdea = post(OUT, "\"ideaId\": \"%s\"".formatted(idea));
    String post = post(OUT, used(learning));
    snapshot(
        post, 6, "\"views\": 1000, \"likes\": 80, \"comments\": 5, \"shares\": 10, \"saves\": 5");
    snapshot(post, 8, "\"views\": 9000");
    String planned =
        id(
            "/posts",
            """
            {"network": "TIKTOK", "title": "P", "funnelStage": "TOFU", %s}"""
                .formatted(used(learning)));
    Json uses = list("/" + learning + "/uses");
    assertThat(uses.<String>getList("items[*].usedById"))
        .containsExactly(planned, post, brief, idea);
    assertThat(uses.<String>getList("items[*].usedBy"))
        .containsExactly("POST", "POST", "BRIEF", "IDEA");
    assertThat(uses.<String>getList("items[*].title")).containsExactly("P", "Retinol?", "B", "I");
    assertThat(uses.<String>getList("items[*].state"))
        .containsExactly("DRAFT", "PUBLISHED", "DRAFT", "USED");
    assertThat(uses.<Integer>getList("items[*].posts")).containsExactly(0, 1, null, 1);
    assertThat(uses.<String>getList("items[*].standing"))
        .containsExactly("NOT_OUT", "COUNTED", null, null);
    assertThat(uses.getInt("items[1].views")).isEqualTo(1000);
    assertThat(uses.getInt("items[1].engagements")).isEqualTo(100);
    assertThat(uses.getString("items[1].engagementRateByViews")).isEqualTo("0.1");
    assertThat(uses.getString("items[1].intentSignals")).isNull();
    assertThat(list("/" + learning + "/uses?ageDays=10").getInt("items[1].views")).isEqualTo(9000);
    assertThat(list("/" + learning + "/uses?ageDays=5").getString("items[1].views")).isNull();
    assertThat(list("/" + learning + "/uses?usedBy=IDEA").<String>getList("items[*].usedById"))
        .containsExactly(idea);
    Json page = list("/" + learning + "/uses?limit=3");
    assertThat(
            list("/" + learning + "/uses?cursor=" + page.getString("nextCursor"))
                .<String>getList("items[*].usedById"))
        .containsExactly(idea);
    assertThat(list("/" + learning + "/outcome").getLong("networks[0].withLearning.posts"))
        .as("with %s", ofIdea)
        .isEqualTo(2);
    operator()
        .get(acme("/learnings/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e/uses"))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("LEARNING_NOT_FOUND")));
  }

  @Test
  void ofAnInstantEachCounterIsTheOneThatCounts() {
    String learning = learnedOn(LONG_AGO, FIRST);
    String post = post(OUT, used(learning));
    snapshot(
        post,
        6,
        "MANUAL",
        "\"views\": 5, \"likes\": 1, \"comments\": 1, \"shares\": 1, \"saves\": 1");
    snapshot(post, 6, "API", "\"views\": 100, \"likes\": 7");
    snapshot(post, 7, "ESTIMATED", "\"views\": 900, \"likes\": 90");
    Json use = list("/" + learning + "/uses");
    assertThat(use.getInt("items[0].views")).isEqualTo(100);
    assertThat(use.getInt("items[0].engagements")).isEqualTo(10);
  }

  @Test
  void postsWithALearningAreComparedWithTheOthersAtOneAge() {
    String learning = learnedOn(LONG_AGO, FIRST);
    for (int i = 1; i <= 5; i++) {
      seen(post(OUT, used(learning)), 300 * i, 30);
      seen(post(OUT, ""), 100 * i, 30);
    }
    post(OUT, "");
    seen(post(daysAgo(62), used(learning)), 1_000_000, 30);
    Json outcome = list("/" + learning + "/outcome");
    assertThat(outcome.getInt("beforeLearning")).isEqualTo(1);
    assertThat(outcome.getInt("networks[0].withLearning.posts")).isEqualTo(5);
    assertThat(outcome.getInt("networks[0].others.posts")).isEqualTo(6);
    assertThat(outcome.getInt("networks[0].others.covered")).isEqualTo(5);
    assertThat(outcome.getString("networks[0].withLearning.views.median")).isEqualTo("900.0");
    assertThat(outcome.getString("networks[0].others.views.median")).isEqualTo("300.0");
    assertThat(outcome.getString("networks[0].others.engagementRateByViews.median"))
        .isEqualTo("0.1");
    assertThat(outcome.getInt("networks[0].others.intentSignalConversionRate.posts")).isEqualTo(0);
    assertThat(outcome.getString("networks[0].ratios.views")).isEqualTo("3.0");
    assertThat(outcome.getString("asOf")).isEqualTo(OUT.plus(Duration.ofDays(6)).toString());
    assertThat(outcome.getString("timeZone")).isEqualTo("America/New_York");
    assertThat(
            list("/" + learning + "/outcome?from=2020-01-01&to=2020-02-01")
                .<Object>getList("networks"))
        .isEmpty();
    seen(post(OUT, ""), 1, 0);
    Json fewer = list("/" + learning + "/outcome?dataset=PAID");
    assertThat(fewer.getString("networks[0].ratios")).isNull();
  }

  @Test
  void whatALearningIsKnownFromDoesNotConfirmIt() {
    String source = post(OUT, "");
    String learning =
        learnedOn(
            LONG_AGO,
            "\"statement\": \"A\", \"evidence\": {\"postIds\": [\"%s\"]}".formatted(source));
    operator()
        .header("If-Match", "*")
        .body("{\"title\": \"R\", \"funnelStage\": \"TOFU\", %s}".formatted(used(learning)))
        .put(acme("/posts/" + source))
        .then()
        .statusCode(200);
    assertThat(list("/" + learning + "/uses").getString("items[0].standing")).isEqualTo("EVIDENCE");
    Json outcome = list("/" + learning + "/outcome");
    assertThat(outcome.getInt("evidence")).isEqualTo(1);
    assertThat(outcome.<Object>getList("networks")).isEmpty();
  }

  @Test
  void whatIsStillToComeIsWarnedOfALearningThatHoldsNoMore() {
    String old = learning("A");
    String next = learning("B");
    String retired = learning("C");
    String idea = made("/ideas", "{\"title\": \"I\", \"source\": \"OWN\", %s}", old);
    String rejected = made("/ideas", "{\"title\": \"R\", \"source\": \"OWN\", %s}", old);
    operator()
        .body("{\"reason\": \"No\"}")
        .post(acme("/ideas/" + rejected + "/reject"))
        .then()
        .statusCode(200);
    post(OUT, used(old));
    String planned =
        id(
            "/posts",
            """
            {"network": "TIKTOK", "title": "P", "funnelStage": "TOFU",
             "learningIds": ["%s", "%s", "%s"]}"""
                .formatted(old, next, retired));
    assertThat(list("/outdated-uses").<Object>getList("items")).isEmpty();
    supersede(old, next);
    step(retired, "retire", "{\"reason\": \"Old\"}").statusCode(200);
    Json outdated = list("/outdated-uses");
    assertThat(outdated.<String>getList("items[*].usedById"))
        .containsExactlyInAnyOrder(planned, planned, idea);
    assertThat(list("/outdated-uses?usedBy=IDEA").getString("items[0].supersededBy"))
        .isEqualTo(next);
    assertThat(list("/outdated-uses?usedById=" + planned).<String>getList("items[*].learningState"))
        .containsExactlyInAnyOrder("SUPERSEDED", "RETIRED");
    Json page = list("/outdated-uses?limit=2");
    assertThat(
            list("/outdated-uses?cursor=" + page.getString("nextCursor"))
                .<String>getList("items[*].usedById"))
        .containsExactly(idea);
  }

  private static void seen(String post, int views, int each) {
    int part = views * each / 300 / 4;
    snapshot(
        post,
        6,
        "\"views\": %d, \"likes\": %d, \"comments\": %d, \"shares\": %d, \"saves\": %d"
            .formatted(views, part, part, part, views * each / 300 - 3 * part));
  }

  private static void snapshot(String post, int age, String counters) {
    snapshot(post, age, "API", counters);
  }

  private static void snapshot(String post, int age, String source, String counters) {
    Instant published =
        Instant.parse(
            operator().get(acme("/posts/" + post)).as(Json.class).getString("publishedAt"));
    Fixtures.snapshot(
            post,
            "{\"capturedAt\": \"%s\", \"dataset\": \"ORGANIC\", \"source\": \"%s\", %s}"
                .formatted(published.plus(Duration.ofDays(age)), source, counters))
        .statusCode(201);
  }

  private static String used(String learning) {
    return "\"learningIds\": [\"" + learning + "\"]";
  }

  private static String post(Instant at, String more) {
    return id(
        "/posts",
        """
        {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "publishedAt": "%s",
         "url": "%s"%s}"""
            .formatted(at, Fixtures.address(), more.isEmpty() ? "" : ", " + more));
  }

  private static String made(String path, String body, String learning) {
    return id(path, body.formatted(used(learning)));
  }

  private static String id(String path, String body) {
    return operator()
        .body(body)
        .post(acme(path))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
