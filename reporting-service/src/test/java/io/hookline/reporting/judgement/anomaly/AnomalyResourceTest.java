package io.hookline.reporting.judgement.anomaly;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnomalyResourceTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-09-01");
  private static final LocalDate SPIKE = LocalDate.parse("2026-11-12");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  /** Two posts whose views are told each evening; one of them spikes on a day. */
  @BeforeEach
  void aSpike() {
    Fixtures.twoBrands();
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(ContentChanges.pillar(ACME, id(51), "Skin care"));
    changes.add(ContentChanges.series(ACME, id(52), id(51), "Morning routine"));
    changes.add(ContentChanges.series(ACME, id(53), id(51), "Evening routine"));
    for (int post = 0; post < 2; post++) {
      changes.add(
          ContentChanges.post(ACME, id(21 + post))
              .with("seriesId", id(52 + post))
              .published(FIRST + "T12:00:00Z")
              .version(1)
              .event());
      long views = 0;
      int number = 1_000 * (1 + post);
      for (LocalDate day = FIRST; day.isBefore(TODAY); day = day.plusDays(1)) {
        views += 1_000 + day.toEpochDay() * 7 % 90;
        views += post == 1 && day.equals(SPIKE) ? 20_000 : 0;
        changes.add(
            ContentChanges.snapshot(ACME, id(number++), id(21 + post), day + "T23:00:00Z")
                .counts(views, null, null, null, null)
                .event()
                .put("time", day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toString()));
      }
    }
    changes.add(
        ContentChanges.timeline(
            ACME, id(441), "CREATIVE", "Evening posts boosted", SPIKE.minusDays(1) + "T12:00:00Z"));
    Feeds.page(changes);
  }

  private static Json anomalies(String query) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/anomalies?" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void theDayIsFoundWithWhatStandsBesideIt() {
    Json found = anomalies("measure=views");
    assertThat(found.getList("anomalies[*].day")).isEqualTo(List.of(SPIKE.toString()));
    assertThat(found.getString("anomalies[0].direction")).isEqualTo("ABOVE");
    assertThat(found.getString("anomalies[0].comparedWith")).isEqualTo("2026-11-05");
    assertThat(found.getString("anomalies[0].causes[0].change")).isEqualTo("RATE");
    assertThat(found.getString("anomalies[0].causes[0].dimension")).isEqualTo("series");
    assertThat(found.getString("anomalies[0].causes[0].name")).isEqualTo("Evening routine");
    assertThat(found.getList("anomalies[0].timeline[*].title"))
        .isEqualTo(List.of("Evening posts boosted"));
  }

  @Test
  void theYoungestDaysAreNotJudged() {
    Json found = anomalies("measure=views");
    assertThat(found.getInt("maturity.days")).isEqualTo(1);
    assertThat(found.getInt("tooYoung")).isEqualTo(1);
    assertThat(found.getInt("tooEarly")).isGreaterThan(0);
    assertThat(
            found.getInt("judged")
                + found.getInt("tooEarly")
                + found.getInt("tooYoung")
                + found.getInt("unknownDays"))
        .isEqualTo(90);
  }

  @Test
  void aBrandWithoutFactsHasNoOddDays() {
    Json found = anomalies("measure=saves&from=2026-11-01&to=2026-11-10");
    assertThat(found.getList("anomalies")).isEmpty();
    assertThat(found.getInt("judged")).isZero();
    assertThat(found.getInt("unknownDays")).isEqualTo(10);
  }

  @Test
  void tooLongAPeriodIsRefused() {
    Json refused =
        as(Tokens.finance(ACME, Role.ANALYST))
            .get("/v1/brands/" + ACME + "/anomalies?measure=views&from=2025-01-01&to=2026-11-01")
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("violations[0].field")).isEqualTo("from");
  }
}
