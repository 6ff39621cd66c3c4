package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionTest {

  private static final UUID OLD = id(21);
  private static final UUID NEW = id(22);
  private static final UUID SILENT = id(23);

  /**
   * ACME's days are New York's. One post of August, one of October, and one that nobody tells of.
   */
  @BeforeEach
  void threePosts() {
    Fixtures.twoBrands();
    Feeds.apply(
        CreatorChanges.creator(ACME, MIA, "Mia Wong"),
        CreatorChanges.creator(ACME, id(2), "Tom Berg"),
        ContentChanges.pillar(ACME, id(51), "Skin care"),
        ContentChanges.series(ACME, id(52), id(51), "Morning routine"),
        ContentChanges.post(ACME, OLD, MIA, "TIKTOK", "2026-08-10T12:00:00Z"),
        ContentChanges.post(ACME, NEW, id(2), "INSTAGRAM", "2026-10-05T12:00:00Z"),
        ContentChanges.post(ACME, SILENT, id(2), "INSTAGRAM", "2026-10-06T12:00:00Z"),
        told(101, OLD, "2026-09-30T12:00:00Z", 1_000L, 100L, 10L, 5L, 5L),
        told(102, OLD, "2026-10-10T12:00:00Z", 1_500L, 130L, 12L, 6L, 7L),
        told(103, NEW, "2026-10-07T03:30:00Z", 400L, 40L, 4L, null, 2L),
        told(104, NEW, "2026-10-20T12:00:00Z", 900L, 80L, 8L, null, 4L));
  }

  @Test
  void gainsAreThoseOfThePeriodWheneverThePostCameOut() {
    Json answer = october("\"measures\": [\"views\"]");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("1400");
    assertThat(answer.getInt("total.figures[0].known")).isEqualTo(2);
    assertThat(answer.getInt("total.figures[0].scope")).isEqualTo(3);
    assertThat(number(answer, "total.figures[0].coverage")).isEqualByComparingTo("0.666667");
    assertThat(answer.getString("total.figures[0].state")).isEqualTo("MEASURED");
  }

  @Test
  void aRateHasOnlyPostsOfWhichNumeratorAndDenominatorAreKnown() {
    Json answer = october("\"measures\": [\"engagement_rate_by_views\", \"views\"]");
    // Nobody told shares of the new post, and so its views are not in the rate either.
    assertThat(number(answer, "total.figures[0].numerator")).isEqualByComparingTo("35");
    assertThat(number(answer, "total.figures[0].denominator")).isEqualByComparingTo("500");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("0.07");
    assertThat(answer.getInt("total.figures[0].known")).isEqualTo(1);
    assertThat(number(answer, "total.figures[1].value")).isEqualByComparingTo("1400");
  }

  @Test
  void whatNobodyToldIsNullAndNotZero() {
    Json answer = october("\"measures\": [\"saves\", \"profile_visits\", \"conversions\"]");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("6");
    assertThat(number(answer, "total.figures[1].value")).isNull();
    assertThat(number(answer, "total.figures[2].value")).isNull();
    Feeds.apply(
        AttributionChanges.conversion(ACME, id(71), "2026-10-02T12:00:00Z", "80.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 1, "2026-10-02T12:00:00Z", AttributionChanges.code(MIA, "1", "80.00")));
    answer =
        ask(
            "\"measures\": [\"conversions\", \"orders\"], \"groupBy\": [], \"from\": \"2026-10-03\"");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("0");
    assertThat(number(answer, "total.figures[1].value")).isEqualByComparingTo("0");
    answer =
        ask("\"measures\": [\"conversions\"], \"from\": \"2026-09-01\", \"to\": \"2026-09-30\"");
    assertThat(number(answer, "total.figures[0].value")).isNull();
  }

  @Test
  void aBeginningThatNobodyKnowsIsSaidAndCountsInThePeriodOfThePublication() {
    Json september =
        ask("\"measures\": [\"views\"], \"from\": \"2026-09-01\", \"to\": \"2026-09-30\"");
    assertThat(number(september, "total.figures[0].value")).isNull();
    Json both = ask("\"measures\": [\"views\"], \"from\": \"2026-09-01\", \"to\": \"2026-10-31\"");
    assertThat(number(both, "total.figures[0].value")).isEqualByComparingTo("1400");
    assertThat(both.getInt("total.figures[0].partial")).isEqualTo(1);
    Json all = ask("\"measures\": [\"views\"], \"from\": \"2026-08-10\", \"to\": \"2026-10-31\"");
    assertThat(number(all, "total.figures[0].value")).isEqualByComparingTo("2400");
    assertThat(all.getInt("total.figures[0].partial")).isZero();
  }

  @Test
  void rowsAddUpToTheTotalAndTheRestIsWhatTheyLeave() {
    Json answer =
        october(
            "\"measures\": [\"views\"], \"groupBy\": [\"creator\"], \"top\": 1, \"rest\": true, \"share\": true");
    assertThat(answer.getList("rows[*].keys[0].name")).containsExactly("Tom Berg");
    assertThat(number(answer, "rows[0].figures[0].value")).isEqualByComparingTo("900");
    assertThat(number(answer, "rest.figures[0].value")).isEqualByComparingTo("500");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("1400");
    assertThat(number(answer, "rows[0].figures[0].share")).isEqualByComparingTo("0.642857");
    assertThat(number(answer, "rest.figures[0].share")).isEqualByComparingTo("0.357143");
  }

  @Test
  void partsOfAPeriodAddUpToIt() {
    Json answer = october("\"measures\": [\"views\"], \"granularity\": \"WEEK\"");
    assertThat(answer.getList("total.parts[*].days.from"))
        .containsExactly("2026-10-01", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26");
    assertThat(number(answer, "total.parts[1].figures[0].value")).isEqualByComparingTo("900");
    assertThat(number(answer, "total.parts[3].figures[0].value")).isEqualByComparingTo("500");
    assertThat(number(answer, "total.parts[2].figures[0].value")).isNull();
  }

  /** The clock says noon in Greenwich on 22 November. */
  @Test
  void whatIsNotOverSaysSo() {
    Json answer =
        ask(
            "\"measures\": [\"views\"], \"from\": \"2026-10-28\", \"to\": \"2026-11-22\","
                + " \"granularity\": \"WEEK\"");
    assertThat(answer.getBoolean("over")).isFalse();
    assertThat(answer.getList("total.parts[*].whole"))
        .as("part of a week, three weeks, one that goes on")
        .containsExactly(false, true, true, false);
    assertThat(october("\"measures\": [\"views\"]").getBoolean("over")).isTrue();
    Json months =
        ask(
            "\"measures\": [\"views\"], \"from\": \"2026-08-01\", \"to\": \"2026-10-30\","
                + " \"granularity\": \"MONTH\"");
    assertThat(months.getList("total.parts[*].whole")).containsExactly(true, true, false);
  }

  @Test
  void daysAreTheBrandsOwn() {
    // 03:30 in Greenwich is the evening before in New York.
    Json answer =
        ask(
            "\"measures\": [\"views\"], \"from\": \"2026-10-06\", \"to\": \"2026-10-06\","
                + " \"filters\": [{\"dimension\": \"network\", \"in\": [\"INSTAGRAM\"]}]");
    assertThat(number(answer, "total.figures[0].value")).isNull();
    assertThat(answer.getInt("total.figures[0].partial")).isEqualTo(1);
    answer = ask("\"measures\": [\"views\"], \"from\": \"2026-10-05\", \"to\": \"2026-10-06\"");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("400");
    assertThat(answer.getString("timeZone")).isEqualTo("America/New_York");
  }

  @Test
  void aComparisonSaysBeforeAndChange() {
    Json answer =
        ask(
            "\"measures\": [\"views\"], \"from\": \"2026-10-15\", \"to\": \"2026-10-31\","
                + " \"compare\": {\"from\": \"2026-10-01\", \"to\": \"2026-10-14\"}");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("500");
    assertThat(number(answer, "total.figures[0].before")).isEqualByComparingTo("900");
    assertThat(number(answer, "total.figures[0].change")).isEqualByComparingTo("-400");
    assertThat(number(answer, "total.figures[0].changeRate")).isEqualByComparingTo("-0.444444");
  }

  /** Of the post whose viewers nobody tells, the conversions are left out too. */
  @Test
  void aConversionRateSpeaksOfThePostsWhoseViewersAreKnown() {
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(105), OLD, "2026-10-10T12:00:00Z")
            .tells("{\"reach\": 400}")
            .event(),
        ContentChanges.snapshot(ACME, id(106), OLD, "2026-10-12T12:00:00Z")
            .tells("{\"reach\": 900}")
            .event(),
        linked(31, OLD),
        linked(32, NEW));
    credited(71, 31);
    credited(72, 32);
    credited(73, 32);
    Json answer =
        october("\"measures\": [\"conversion_rate_by_reach\", \"conversion_rate_by_views\"]");
    assertThat(number(answer, "total.figures[0].numerator")).isEqualByComparingTo("1");
    assertThat(number(answer, "total.figures[0].denominator")).isEqualByComparingTo("500");
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("0.002");
    assertThat(number(answer, "total.figures[1].numerator")).isEqualByComparingTo("3");
    answer =
        october(
            "\"measures\": [\"conversion_rate_by_reach\"], \"filters\": [{\"dimension\": \"post\", \"in\": [\""
                + NEW
                + "\"]}]");
    assertThat(number(answer, "total.figures[0].value")).isNull();
  }

  private static ObjectNode linked(int link, UUID post) {
    return AttributionChanges.link(ACME, id(link), MIA, post, "to-" + link, 0);
  }

  private static void credited(int conversion, int link) {
    String at = "2026-10-12T12:00:00Z";
    Feeds.apply(
        AttributionChanges.conversion(ACME, id(conversion), at, "10.00", "USD"),
        AttributionChanges.credited(
            ACME,
            id(conversion),
            1,
            at,
            AttributionChanges.credit(
                MIA, Fixtures.PARTNERSHIP, id(link), null, "CLICK", "1", "10.00")));
  }

  @Test
  void nothingIsKnownOfDaysToCome() {
    credited(71, 31);
    // The tests' present is 22 November.
    Json answer =
        ask(
            "\"measures\": [\"orders\", \"posts_published\", \"posts_planned\"], \"from\": \"2026-11-21\","
                + " \"to\": \"2026-11-23\", \"granularity\": \"DAY\"");
    assertThat(number(answer, "total.parts[0].figures[0].value")).isEqualByComparingTo("0");
    assertThat(number(answer, "total.parts[1].figures[0].value")).isEqualByComparingTo("0");
    assertThat(number(answer, "total.parts[2].figures[0].value")).isNull();
    assertThat(number(answer, "total.parts[2].figures[1].value")).isNull();
    assertThat(number(answer, "total.parts[2].figures[2].value")).isEqualByComparingTo("0");
  }

  @Test
  void aSmallRatioIsNotShownAsNothing() {
    Feeds.apply(
        CreatorChanges.partnership(ACME, id(11), MIA, "ACTIVE", "0.02", 1), linked(31, OLD));
    credited(71, 31);
    Json answer =
        october(
            "\"measures\": [\"cost_per_view\", \"creator_roi_score\"], \"compare\": {\"from\": \"2026-09-01\", \"to\": \"2026-09-30\"}");
    // 0.02 for 1,400 views; a partnership is what the score is divided by.
    assertThat(number(answer, "total.figures[0].value")).isEqualByComparingTo("0.0000143");
    assertThat(answer.getInt("total.figures[1].known")).isEqualTo(1);
  }

  @Test
  void filtersLeaveTheOthersOut() {
    Json tiktok =
        october(
            "\"measures\": [\"views\", \"posts_out\"], \"filters\": [{\"dimension\": \"network\", \"notIn\": [\"INSTAGRAM\"]}]");
    assertThat(number(tiktok, "total.figures[0].value")).isEqualByComparingTo("500");
    assertThat(number(tiktok, "total.figures[1].value")).isEqualByComparingTo("1");
    assertThat(tiktok.getInt("total.figures[0].scope")).isEqualTo(1);
    Json ofPeriod = october("\"measures\": [\"views\"], \"postsOfPeriod\": true");
    assertThat(number(ofPeriod, "total.figures[0].value")).isEqualByComparingTo("900");
    Json pillar = october("\"measures\": [\"views\"], \"groupBy\": [\"pillar\", \"network\"]");
    assertThat(pillar.getList("rows[*].keys[0].name")).containsExactly("Skin care", "Skin care");
  }

  @Test
  void anotherBrandSeesNothingOfIt() {
    Json answer =
        as(Tokens.analyst(NORDLYS))
            .body("{\"measures\": [\"views\", \"posts_out\"]}")
            .post("/v1/brands/" + NORDLYS + "/queries")
            .as(Json.class);
    assertThat(number(answer, "total.figures[0].value")).isNull();
    assertThat(number(answer, "total.figures[1].value")).isEqualByComparingTo("0");
  }

  @Test
  void aWrongQuestionIsToldAllThatIsWrong() {
    Json refused =
        as(Tokens.analyst(ACME))
            .body(
                "{\"measures\": [\"view\", \"likes\"], \"groupBy\": [\"serie\"], \"orderBy\": \"shares\","
                    + " \"from\": \"2026-10-02\", \"to\": \"2026-10-01\", \"rest\": true,"
                    + " \"compare\": {}, \"filters\": [{\"dimension\": \"network\"}]}")
            .post("/v1/brands/" + ACME + "/queries")
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.getList("violations[*].field"))
        .containsExactlyInAnyOrder(
            "measures[0]", "groupBy[0]", "orderBy", "to", "rest", "compare", "filters[0]");
    assertThat(refused.getList("violations[*].message").toString())
        .contains("near are views", "near are series");
  }

  @Test
  void filesHoldTheSameFigures() {
    String csv =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .body(
                "{\"measures\": [\"views\"], \"groupBy\": [\"creator\"], \"from\": \"2026-10-01\", \"to\": \"2026-10-31\"}")
            .post("/v1/brands/" + ACME + "/queries")
            .asString();
    assertThat(csv.lines().toList().get(0))
        .startsWith("row,creator,creator.name,from,to,whole,views,views.numerator");
    assertThat(csv.lines().toList().get(1))
        .startsWith("ROW," + id(2) + ",Tom Berg,2026-10-01,2026-10-31,true,900,900,");
    byte[] book =
        as(Tokens.analyst(ACME))
            .accept(Exported.XLSX)
            .body("{\"measures\": [\"views\"], \"groupBy\": [\"creator\"]}")
            .post("/v1/brands/" + ACME + "/queries")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(book, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
  }

  private static ObjectNode told(
      int number,
      UUID post,
      String at,
      Long views,
      Long likes,
      Long comments,
      Long shares,
      Long saves) {
    return ContentChanges.snapshot(ACME, id(number), post, at)
        .counts(views, likes, comments, shares, saves)
        .event();
  }

  private static Json october(String question) {
    return ask(question + ", \"from\": \"2026-10-01\", \"to\": \"2026-10-31\"");
  }

  private static Json ask(String question) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .body("{" + question + "}")
        .post("/v1/brands/" + ACME + "/queries")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static BigDecimal number(Json answer, String path) {
    Object value = answer.get(path);
    return value == null ? null : new BigDecimal(value.toString());
  }
}
