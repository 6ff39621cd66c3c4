package io.hookline.reporting.judgement.maturity;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MaturityResourceTest {

  private static final String MATURITY = "/v1/brands/" + ACME + "/maturity";

  /** ACME's days are New York's; today is the 22nd of November. */
  @BeforeEach
  void aBrand() {
    Fixtures.twoBrands();
  }

  @Test
  void aBrandOfWhichNothingIsToldHasNoLevel() {
    Json maturity = read("?from=2026-11-01");
    assertThat(maturity.getList("points[*].day")).containsExactly("2026-11-22");
    assertThat(maturity.<Object>get("points[0].level")).isNull();
    assertThat(maturity.getInt("points[0].next.level")).isEqualTo(1);
    assertThat(maturity.getList("points[0].next.missing")).containsExactly("EXPOSURE_MEASURED");
    assertThat(maturity.getString("points[0].facts.from")).isEqualTo("2026-09-01");
    assertThat(read("").getList("points")).hasSize(12);
  }

  @Test
  void theLevelRisesWithTheFactsAndThePastStays() {
    intent("2026-08", 1);
    intent("2026-09", 2);
    outcomes("2026-10", 3);
    outcomes("2026-11", 4);
    Json maturity = read("?from=2026-07-01");
    assertThat(maturity.getList("points[*].day"))
        .containsExactly("2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-22");
    assertThat(maturity.getList("points[*].level")).containsExactly(null, 1, 2, 2, 3);
    assertThat(value(maturity, 4, "CONVERSIONS_ASSISTED")).isEqualTo(2);
    assertThat(value(maturity, 4, "LINKS_TAGGED")).isEqualTo(2);
    assertThat(value(maturity, 3, "LINKS_TAGGED")).isEqualTo(1);
    assertThat(maturity.getList("points[4].next.missing"))
        .containsExactly("PILLARS_COMPARED", "CREATORS_SCORED", "ORGANIC_VALUE_PRICED");
    assertThat(maturity.getString("points[4].evidence[1].since")).isEqualTo("2026-09-30");
    assertThat(read("?from=2026-07-01&to=2026-09-15").getList("points[*].day"))
        .containsExactly("2026-07-31", "2026-08-31", "2026-09-15");
  }

  @Test
  void creatorsAndCardsCountForTheirMonths() {
    Fixtures.mia("100.00");
    intent("2026-10", 1);
    intent("2026-11", 2);
    as(Tokens.admin(ACME))
        .body(
            """
            {"network": "TIKTOK", "validFrom": "2026-11-01", "currency": "USD",
             "source": "Ours",
             "prices": {"like": {"low": "0.1", "mid": "0.2", "high": "0.3", "source": "Ours"},
                        "comment": {"low": "0.1", "mid": "0.2", "high": "0.3", "source": "Ours"},
                        "share": {"low": "0.1", "mid": "0.2", "high": "0.3", "source": "Ours"},
                        "save": {"low": "0.1", "mid": "0.2", "high": "0.3", "source": "Ours"},
                        "cpm": {"low": "1", "mid": "2", "high": "3", "source": "Ours"},
                        "newFollower": {"low": "0.1", "mid": "0.2", "high": "0.3", "source": "Ours"}}}""")
        .post("/v1/brands/" + ACME + "/rate-cards")
        .then()
        .statusCode(201);
    Json maturity = read("?from=2026-10-01");
    assertThat(value(maturity, 0, "ORGANIC_VALUE_PRICED")).isZero();
    assertThat(value(maturity, 1, "ORGANIC_VALUE_PRICED")).isEqualTo(1);
    assertThat(value(maturity, 1, "CREATORS_SCORED")).isEqualTo(2);
    assertThat(value(maturity, 1, "PILLARS_COMPARED")).isZero();
    assertThat(value(maturity, 1, "AMPLIFIED_BY_INTENT")).isZero();
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    for (String wrong :
        List.of("?to=2026-11-23", "?from=2026-11-02&to=2026-11-01", "?from=2023-11-01")) {
      as(Tokens.analyst(ACME)).get(MATURITY + wrong).then().statusCode(422);
    }
    as(Tokens.analyst(ACME)).get(MATURITY + "?from=2023-12-31").then().statusCode(200);
  }

  /** A post of the month that has grown, with all that shows intent. */
  private static void intent(String month, int number) {
    UUID post = id(20 + number);
    Feeds.apply(
        ContentChanges.post(ACME, post, MIA, "TIKTOK", month + "-02T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(600 + number), post, month + "-10T12:00:00Z")
            .tells(
                "{\"views\": 900, \"saves\": 9, \"shares\": 9, \"profileVisits\": 9, \"linkClicks\": 9}")
            .event());
  }

  private static void outcomes(String month, int number) {
    intent(month, number);
    String at = month + "-12T12:00:00Z";
    Feeds.apply(
        AttributionChanges.link(ACME, id(31), MIA, "serum"),
        AttributionChanges.clicks(ACME, id(31), MIA, month + "-11", 10, 1),
        AttributionChanges.conversion(ACME, id(70 + number), at, "100.00", "USD"),
        AttributionChanges.credited(
            ACME,
            id(70 + number),
            1,
            at,
            AttributionChanges.click(MIA, "0.5", "50.00"),
            AttributionChanges.code(id(2), "0.5", "50.00")));
  }

  private static Integer value(Json maturity, int point, String criterion) {
    List<Object> criteria = maturity.getList("points[" + point + "].evidence[*].criterion");
    return maturity.getInt(
        "points[" + point + "].evidence[" + criteria.indexOf(criterion) + "].value");
  }

  private static Json read(String query) {
    return as(Tokens.analyst(ACME))
        .get(MATURITY + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
