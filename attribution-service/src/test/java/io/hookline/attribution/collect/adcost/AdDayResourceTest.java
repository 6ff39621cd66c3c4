package io.hookline.attribution.collect.adcost;

import static io.hookline.attribution.collect.adcost.AdDayFixtures.AD;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.body;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.day;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.list;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.operator;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.record;
import static io.hookline.attribution.collect.adcost.AdDayFixtures.usd;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AdDayResourceTest {

  private static final String ADS = "\"adId\": \"" + AD + "\", ";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void whatIsUnknownStaysUnknownAndZeroStaysZero() {
    String location =
        record(body(day(2), ADS + "\"source\": \"MANUAL\", \"clicks\": 0, " + usd("12.5")))
            .statusCode(201)
            .extract()
            .header("Location");
    operator()
        .get(location)
        .then()
        .statusCode(200)
        .body(at("level", equalTo("AD")))
        .body(at("clicks", equalTo(0)))
        .body(at("impressions", nullValue()))
        .body(at("adKind", nullValue()))
        .body(at("spend.amount", equalTo("12.50")))
        .body(at("brandSpend.amount", equalTo("12.50")))
        .body(at("counts", equalTo(true)));
  }

  @Test
  void whatWasPaidInAnotherCurrencyHasNoValueInTheBrands() {
    record(
            body(
                day(2),
                ADS
                    + "\"source\": \"API\", \"spend\": {\"amount\": \"9000\", \"currency\": \"JPY\"}"))
        .statusCode(201)
        .body(at("spend.amount", equalTo("9000")))
        .body(at("spend.currency", equalTo("JPY")))
        .body(at("brandSpend", nullValue()));
  }

  @Test
  void aRestatedDayReplacesItselfAndKeepsItsHistory() {
    String id =
        record(reading("API", "10.00", day(3) + "T20:00:00Z"))
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    record(reading("API", "12.00", day(0) + "T00:00:00Z"))
        .statusCode(201)
        .body(at("id", equalTo(id)))
        .body(at("spend.amount", equalTo("12.00")))
        .body(at("version", equalTo(1)));
    // What was read before that arrives late, and changes nothing that counts.
    record(reading("API", "11.00", day(1) + "T06:00:00Z"))
        .statusCode(201)
        .body(at("spend.amount", equalTo("12.00")))
        .body(at("restated", equalTo(true)));
    // The same again is no news.
    record(reading("API", "12.00", day(0) + "T00:00:00Z"))
        .statusCode(200)
        .body(at("spend.amount", equalTo("12.00")));
    Json versions = Fixtures.read("/ad-days/" + id + "/versions");
    assertThat(versions.<String>getList("items[*].facts.spend.amount"))
        .containsExactly("12.00", "11.00", "10.00");
    assertThat(list("").getList("items")).hasSize(1);
    assertThat(events("AdDayRecorded")).isEqualTo(1);
    // That it was told otherwise before is news too.
    assertThat(events("AdDayRestated")).isEqualTo(2);
  }

  @Test
  void theSameFiguresCollectedLaterCountAgain() {
    record(reading("API", "10.00", day(1) + "T06:00:00Z")).statusCode(201);
    record(reading("API", "12.00", day(1) + "T07:00:00Z")).statusCode(201);
    record(reading("API", "10.00", day(1) + "T08:00:00Z"))
        .statusCode(200)
        .body(at("spend.amount", equalTo("10.00")))
        .body(at("collectedAt", equalTo(day(1) + "T08:00:00Z")));
  }

  @Test
  void otherFiguresOfTheSameInstantAreRefused() {
    record(reading("API", "10.00", day(1) + "T06:00:00Z")).statusCode(201);
    record(reading("API", "12.00", day(1) + "T06:00:00Z"))
        .statusCode(409)
        .body(at("code", equalTo("AD_DAY_EXISTS")));
    record(reading("IMPORT", "12.00", day(1) + "T06:00:00Z")).statusCode(201);
  }

  /** A campaign's day beside those of its ads would be the same money twice. */
  @Test
  void whatIsToldMoreFinelyCountsInWhicheverOrder() {
    String campaign =
        record(body(day(2), "\"source\": \"API\", " + usd("30.00")))
            .statusCode(201)
            .body(at("level", equalTo("CAMPAIGN")))
            .body(at("counts", equalTo(true)))
            .extract()
            .as(Json.class)
            .getString("id");
    record(
            body(
                day(2),
                "\"adGroupId\": \"g1\", \"adId\": \"a1\", \"source\": \"API\", \"clicks\": 3"))
        .statusCode(201);
    assertThat(Fixtures.read("/ad-days/" + campaign).getBoolean("counts")).isTrue();
    record(
            body(
                day(2),
                "\"adGroupId\": \"g2\", \"adId\": \"a2\", \"source\": \"API\", " + usd("10.00")))
        .statusCode(201)
        .body(at("counts", equalTo(true)));
    assertThat(Fixtures.read("/ad-days/" + campaign).getBoolean("counts")).isFalse();
    record(body(day(2), "\"adGroupId\": \"g2\", \"source\": \"API\", " + usd("10.00")))
        .statusCode(201)
        .body(at("level", equalTo("AD_GROUP")))
        .body(at("counts", equalTo(false)));
    record(body(day(2), "\"adGroupId\": \"g3\", \"source\": \"API\", " + usd("20.00")))
        .statusCode(201)
        .body(at("counts", equalTo(true)));
    record(body(day(3), "\"source\": \"API\", " + usd("30.00")))
        .statusCode(201)
        .body(at("counts", equalTo(true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spend.amount | \"spend\": {\"amount\": \"-1\", \"currency\": \"USD\"}",
        "spend.currency | \"spend\": {\"amount\": \"1\", \"currency\": \"usd\"}",
        "spend.amount | \"spend\": {\"amount\": \"1000000000001\", \"currency\": \"USD\"}",
        "spend.amount | \"spend\": {\"amount\": \"1.00001\", \"currency\": \"USD\"}",
        "budget.amount | \"budget\": {\"amount\": \"-1\", \"currency\": \"USD\"}",
        "impressions | \"impressions\": -1",
        "reach | \"reach\": 10000000001",
        "clicks | \"impressions\": 100, \"clicks\": 1301",
        "reach | \"impressions\": 100, \"reach\": 1301",
        "videoViews | \"impressions\": 100, \"videoViews\": 1301",
        "frequency | \"frequency\": 100001",
        "spend | \"campaignName\": \"Nothing told\"",
        "dayZone | \"clicks\": 1, \"dayZone\": \"Mars/Base\"",
        "collectedAt | \"clicks\": 1, \"collectedAt\": \"2001-01-01T00:00:00Z\"",
        "collectedAt | \"clicks\": 1, \"collectedAt\": \"2099-01-01T00:00:00Z\""
      })
  void whatCannotBeIsNamed(String field, String rest) {
    record(body(day(2), ADS + "\"source\": \"API\", " + rest))
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[*].field", contains(field)));
    assertThat(list("").getList("items")).isEmpty();
  }

  @Test
  void fewMoreClicksThanImpressionsAreADelay() {
    record(body(day(2), ADS + "\"source\": \"API\", \"impressions\": 100, \"clicks\": 1300"))
        .statusCode(201);
  }

  @Test
  void aDayOfTomorrowAndAnAdWithoutAnIdAreRefused() {
    record(body(day(-3), ADS + "\"source\": \"API\", \"clicks\": 1"))
        .statusCode(422)
        .body(at("violations[*].field", contains("day")));
    record(
            """
            {"network": "TIKTOK", "day": "%s", "adName": "Serum", "source": "API", "clicks": 1}"""
                .formatted(day(2)))
        .statusCode(422)
        .body(at("violations[*].field", contains("adId")));
  }

  @ParameterizedTest
  @CsvSource({"7.41234E+18", "'7,41234E+18'", "7E18"})
  void anIdThatASpreadsheetRoundedIsRefused(String id) {
    record(body(day(2), "\"adId\": \"%s\", \"source\": \"API\", \"clicks\": 1".formatted(id)))
        .statusCode(422)
        .body(at("code", equalTo("AD_IDS_ROUNDED")))
        .body(at("violations[*].field", contains("adId")));
  }

  @Test
  void aCreatorIsOneOfTheBrand() {
    UUID creator = Sisters.creator(Fixtures.ACME);
    String rest = ADS + "\"source\": \"API\", \"clicks\": 1, \"creatorId\": \"%s\"";
    record(body(day(2), rest.formatted(UUID.randomUUID())))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")));
    record(body(day(2), rest.formatted(creator))).statusCode(201);
  }

  @Test
  void theListIsFilteredAndPaged() {
    UUID post = UUID.randomUUID();
    for (int ago = 5; ago >= 2; ago--) {
      record(
              body(
                  day(ago),
                  ADS
                      + "\"source\": \"API\", \"clicks\": 1, \"adKind\": \"%s\", \"postId\": %s"
                          .formatted(
                              ago == 2 ? "SPARK" : "SEARCH",
                              ago == 2 ? "\"" + post + "\"" : "null")))
          .statusCode(201);
    }
    assertThat(days("")).containsExactly(text(2), text(3), text(4), text(5));
    assertThat(days("?from=" + day(4) + "&to=" + day(3))).containsExactly(text(3), text(4));
    assertThat(days("?adKind=SPARK")).containsExactly(text(2));
    assertThat(days("?postId=" + post)).containsExactly(text(2));
    assertThat(days("?network=YOUTUBE")).isEmpty();
    assertThat(days("?platformCampaignId=" + AdDayFixtures.CAMPAIGN)).hasSize(4);
    assertThat(days("?platformCampaignId=other")).isEmpty();
    Json first = list("?limit=3");
    assertThat(first.getList("items")).hasSize(3);
    assertThat(days("?limit=3&cursor=" + first.getString("nextCursor"))).containsExactly(text(5));
  }

  private static List<String> days(String query) {
    return list(query).getList("items[*].day");
  }

  private static String text(int ago) {
    return day(ago).toString();
  }

  private static long events(String type) {
    return Fixtures.count("select count(*) from outbox where type like '%." + type + "'");
  }

  private static String reading(String source, String amount, String collectedAt) {
    return body(
        day(3),
        ADS
            + "\"dayZone\": \"UTC\", \"source\": \"%s\", \"collectedAt\": \"%s\", %s"
                .formatted(source, collectedAt, usd(amount)));
  }
}
