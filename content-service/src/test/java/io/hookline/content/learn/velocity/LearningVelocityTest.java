package io.hookline.content.learn.velocity;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.learn.learning.LearningFixtures.learnedOn;
import static io.hookline.content.learn.learning.LearningFixtures.learning;
import static io.hookline.content.learn.learning.LearningFixtures.step;
import static io.hookline.content.learn.learning.LearningFixtures.supersede;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.learn.experiment.ExperimentFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LearningVelocityTest {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aMonthIsTheBrandsAndWhatIsKnownFromAPostIsNoUseOfIt() {
    // Midnight in New York is 04:00 or 05:00 UTC.
    String first = learnedOn(LocalDate.parse("2026-05-31"), "\"statement\": \"A\"");
    learnedOn(LocalDate.parse("2026-06-01"), "\"statement\": \"B\"");
    post("2026-06-02T12:00:00Z", first);
    post("2026-05-31T03:00:00Z", first);
    post("2026-06-03T12:00:00Z", null);
    String source = post("2026-06-04T12:00:00Z", null);
    String seen =
        learnedOn(
            LocalDate.parse("2026-06-04"),
            "\"statement\": \"C\", \"evidence\": {\"postIds\": [\"%s\"]}".formatted(source));
    operator()
        .header("If-Match", "*")
        .body(
            "{\"title\": \"R\", \"funnelStage\": \"TOFU\", \"learningIds\": [\"%s\"]}"
                .formatted(seen))
        .put(acme("/posts/" + source))
        .then()
        .statusCode(200);
    Json velocity = velocity("2026-05-31", "2026-06-01");
    assertThat(velocity.getString("timeZone")).isEqualTo(ZONE.getId());
    assertThat(velocity.<String>getList("months[*].from"))
        .containsExactly("2026-05-01", "2026-06-01");
    assertThat(velocity.<String>getList("months[*].to"))
        .containsExactly("2026-05-31", "2026-06-30");
    assertThat(velocity.<Integer>getList("months[*].learningsAdded")).containsExactly(1, 2);
    assertThat(velocity.<Integer>getList("months[*].postsPublished")).containsExactly(1, 3);
    assertThat(velocity.<Integer>getList("months[*].postsWithLearning")).containsExactly(0, 1);
    assertThat(velocity.getString("months[0].shareWithLearning")).isEqualTo("0.0");
    assertThat(velocity.getString("months[1].shareWithLearning")).isEqualTo("0.3333");
  }

  @Test
  void usesCountWhereTheyBegin() {
    String first = learning("A");
    String second = learning("B");
    String idea =
        id(
            "/ideas",
            "{\"title\": \"I\", \"source\": \"OWN\", \"learningIds\": [\"%s\"]}".formatted(first));
    id(
        "/briefs",
        """
        {"content": {"title": "B", "learnings": [{"statement": "S", "learningId": "%s"},
          {"statement": "T", "learningId": "%s"}]}}"""
            .formatted(first, second));
    id(
        "/posts",
        """
        {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "publishedAt": "%s",
         "url": "%s", "ideaId": "%s"}"""
            .formatted(Instant.now(), Fixtures.address(), idea));
    supersede(second, first);
    step(learning("C"), "retire", "{\"reason\": \"Old\"}").statusCode(200);
    ExperimentFixtures.running();
    ExperimentFixtures.concludedWithoutEnoughData();
    ExperimentFixtures.concludedWithAWinner();
    LocalDate today = LocalDate.now(ZONE);
    Json month = velocity(today.toString(), today.toString());
    assertThat(month.getInt("months[0].testsConcluded")).isEqualTo(2);
    assertThat(month.getInt("months[0].testsWithoutEnoughData")).isEqualTo(1);
    assertThat(month.getInt("months[0].learningsAdded")).isEqualTo(3);
    assertThat(month.getInt("months[0].learningsSuperseded")).isEqualTo(1);
    assertThat(month.getInt("months[0].learningsRetired")).isEqualTo(1);
    assertThat(month.getInt("months[0].learningsReused")).isEqualTo(2);
    assertThat(month.getInt("months[0].uses")).isEqualTo(3);
    assertThat(month.getInt("months[0].usesByIdeas")).isEqualTo(1);
    assertThat(month.getInt("months[0].usesByBriefs")).isEqualTo(2);
    assertThat(month.getInt("months[0].usesByPosts")).isEqualTo(0);
    assertThat(month.getInt("months[0].postsWithLearning")).isEqualTo(1);
    assertThat(month.getString("months[0].from"))
        .isEqualTo(YearMonth.from(today).atDay(1).toString());
  }

  @Test
  void monthsHaveAnOrderAndAnEnd() {
    assertThat(velocity("2020-01-01", "2024-12-31").<Object>getList("months")).hasSize(60);
    for (String query :
        new String[] {"from=2026-02-01&to=2026-01-31", "from=2020-01-01&to=2025-01-01"}) {
      operator()
          .get(acme("/learning-velocity?" + query))
          .then()
          .statusCode(422)
          .body(at("violations[0].field", equalTo("to")));
    }
  }

  private static Json velocity(String from, String to) {
    return operator()
        .get(acme("/learning-velocity?from=" + from + "&to=" + to))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String post(String at, String learning) {
    return id(
        "/posts",
        """
        {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", "publishedAt": "%s",
         "url": "%s", "learningIds": [%s]}"""
            .formatted(at, Fixtures.address(), learning == null ? "" : "\"" + learning + "\""));
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
