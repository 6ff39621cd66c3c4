package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.ReadingChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ViewSourcesTest {

  private static final String[] ALL = {
    "for_you_share",
    "follow_share",
    "search_share",
    "profile_share",
    "sound_share",
    "hashtag_share",
    "direct_message_share",
    "other_share",
    "unknown_source_share"
  };

  @BeforeEach
  void threePosts() {
    Fixtures.twoBrands();
    viewed(21, 1_000);
    viewed(22, 3_000);
    viewed(23, 70_000);
    told(201, id(21), "2026-10-10T12:00:00Z", "{\"forYou\": 0.7, \"search\": 0.2}");
    told(202, id(22), "2026-10-10T12:00:00Z", "{\"forYou\": 0.5, \"follow\": 0.5}");
  }

  @Test
  void viewsOfPostsWhoseSourcesAreToldArePartedAndSumToOne() {
    Json answer = october("");
    assertThat(value(answer, 0)).as("700 + 1500 of 4000").isEqualByComparingTo("0.55");
    assertThat(value(answer, 1)).isEqualByComparingTo("0.375");
    assertThat(value(answer, 2)).isEqualByComparingTo("0.05");
    assertThat(value(answer, 8)).isEqualByComparingTo("0.025");
    assertThat(sum(answer)).isEqualByComparingTo("1");
    assertThat(answer.getList("total.figures[*].denominator").toString())
        .as("the third post is in none, and all have one denominator")
        .isEqualTo("[4000, 4000, 4000, 4000, 4000, 4000, 4000, 4000, 4000]");
    assertThat(answer.getInt("total.figures[0].known")).isEqualTo(2);
    assertThat(answer.getString("total.figures[0].coverage")).isEqualTo("0.666667");
  }

  @Test
  void aSourceThatNobodyToldIsNullAndNotZero() {
    assertThat(october("").getString("total.figures[4].value")).isNull();
  }

  @Test
  void roundedSharesOfMoreThanOneAreScaledDown() {
    told(203, id(21), "2026-10-12T12:00:00Z", "{\"forYou\": 0.78, \"search\": 0.26}");
    Json answer =
        october("\"filters\": [{\"dimension\": \"post\", \"in\": [\"%s\"]}]".formatted(id(21)));
    assertThat(value(answer, 0)).isEqualByComparingTo("0.75");
    assertThat(value(answer, 2)).isEqualByComparingTo("0.25");
    assertThat(value(answer, 8)).isEqualByComparingTo("0");
  }

  @Test
  void theLastMeasuredReadingBeforeThePeriodsEndCountsAsAWhole() {
    told(203, id(21), "2026-10-12T12:00:00Z", "{\"search\": 1}");
    told(204, id(21), "2026-11-01T05:00:00Z", "{\"sound\": 1}");
    ObjectNode estimate =
        ReadingChanges.sources(ACME, id(205), id(21), "2026-10-13T12:00:00Z", "{\"hashtag\": 1}");
    estimate.withObject("data").put("source", "ESTIMATED");
    Feeds.apply(estimate);
    Json answer = october("\"groupBy\": [\"post\"]");
    List<String> posts = answer.getList("rows[*].keys[0].key");
    String row = "rows[" + posts.indexOf(id(21).toString()) + "].figures";
    assertThat(answer.getString(row + "[0].value")).as("of an older reading").isNull();
    assertThat(answer.getString(row + "[2].value")).isEqualTo("1");
    assertThat(answer.getString(row + "[4].value")).as("of November in New York").isNull();
    assertThat(answer.getString(row + "[2].state")).isEqualTo("MEASURED");
  }

  @Test
  void anEstimateIsSaidWhereNobodyMeasured() {
    ObjectNode estimate =
        ReadingChanges.sources(ACME, id(205), id(23), "2026-10-13T12:00:00Z", "{\"hashtag\": 1}");
    estimate.withObject("data").put("source", "ESTIMATED");
    Feeds.apply(estimate);
    assertThat(october("").getString("total.figures[5].state")).isEqualTo("ESTIMATED");
  }

  private static void viewed(int number, int views) {
    Feeds.apply(
        ContentChanges.post(ACME, id(number)).published("2026-10-05T12:00:00Z").event(),
        ContentChanges.snapshot(ACME, id(100 + number), id(number), "2026-10-20T12:00:00Z")
            .tells("{\"views\": " + views + "}")
            .event());
  }

  private static void told(int number, UUID post, String at, String shares) {
    Feeds.apply(ReadingChanges.sources(ACME, id(number), post, at, shares));
  }

  private static Json october(String more) {
    return Asking.ask("2026-10-01", "2026-10-31", more, ALL);
  }

  private static BigDecimal value(Json answer, int measure) {
    return new BigDecimal(answer.getString("total.figures[" + measure + "].value"));
  }

  private static BigDecimal sum(Json answer) {
    return answer.getList("total.figures[*].value").stream()
        .filter(value -> value != null)
        .map(value -> new BigDecimal(value.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
