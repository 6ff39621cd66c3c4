package io.hookline.reporting.figures.ratecard;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.figures.ratecard.RateCardFixtures.ad;
import static io.hookline.reporting.figures.ratecard.RateCardFixtures.derive;
import static io.hookline.reporting.figures.ratecard.RateCardFixtures.followersWon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prices derived from advertising, and the cards that use them. */
@QuarkusTest
class RateCardDerivationTest {

  private static final String ASKED =
      """
      {"network": "TIKTOK", "from": "2026-09-01", "to": "2026-09-30", "prices": [%s]%s}""";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void whatWasPaidIsThePriceAndTheSampleStandsBesideIt() {
    twoWeeks();
    ad(ACME, "2026-08-31", "SPARK", null, "9000.00", 100_000L, 10L);
    derive(ACME, ASKED.formatted("\"CPM\", \"LINK_CLICK\"", ""), "a")
        .then()
        .statusCode(201)
        .body(at("currency", equalTo("USD")))
        .body(at("basedOn", equalTo(1)))
        .body(at("derived", hasSize(2)))
        .body(at("derived[0].derived", equalTo("CPM")))
        .body(at("derived[0].price.mid", equalTo("5.0000")))
        .body(at("derived[0].formula", equalTo("spend / impressions x 1000")))
        .body(at("derived[0].sample.spend.amount", equalTo("140.00")))
        .body(at("derived[0].sample.count", equalTo(28_000)))
        .body(at("derived[0].sample.days", equalTo(14)))
        .body(at("derived[0].sample.ads", equalTo(14)))
        .body(at("derived[0].sample.firstDay", equalTo("2026-09-01")))
        .body(at("derived[0].sample.lastDay", equalTo("2026-09-14")))
        .body(at("derived[1].price.mid", equalTo("0.5000")))
        .body(at("prices.cpm.mid", equalTo("5.0000")))
        .body(at("prices.linkClick.mid", equalTo("0.5000")))
        .body(at("prices.like.mid", equalTo("0.30")));
  }

  @Test
  void nothingIsPricedByAProposal() {
    RateCardFixtures.derivation(ACME);
    as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/rate-cards")
        .then()
        .body(at("items", hasSize(3)))
        .body(at("items[0].basis", equalTo("DEFAULT")))
        .body(at("items[0].derivationId", nullValue()))
        .body(at("items[0].derived", empty()));
  }

  @Test
  void aCardOfADerivationKeepsIt() {
    String derivation = RateCardFixtures.derivation(ACME);
    add(derivation, "5")
        .then()
        .statusCode(201)
        .body(at("version", equalTo(2)))
        .body(at("basis", equalTo("DERIVED")))
        .body(at("derivationId", equalTo(derivation)))
        .body(at("derived[0].sample.days", equalTo(14)));
    add(null, "5")
        .then()
        .statusCode(201)
        .body(at("basis", equalTo("MANUAL")))
        .body(at("derived", empty()));
  }

  @Test
  void aPriceThatWasChangedIsNotDerived() {
    String derivation = RateCardFixtures.derivation(ACME);
    add(derivation, "5.0001")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("RATE_CARD_DERIVATION_DIFFERS")))
        .body(at("violations[0].field", equalTo("prices.cpm")))
        .body(at("violations[0].message", containsString("5.0000, 5.0000, 5.0000")));
  }

  @Test
  void aDerivationThatIsNotThereIsRefused() {
    add(id(99).toString(), "5")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[0].field", equalTo("derivationId")));
    as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/rate-card-derivations/" + id(99))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("RATE_CARD_DERIVATION_NOT_FOUND")));
  }

  @Test
  void aSmallSampleIsRefusedWithWhatIsMissing() {
    for (int day = 1; day <= 6; day++) {
      ad(ACME, "2026-09-0" + day, "SPARK", null, "10.00", 20_000L, 20L);
    }
    refused("\"CPM\"")
        .body(at("violations[0].message", containsString("120000 impressions on 6 days")));
    ad(ACME, "2026-09-07", "SPARK", null, "10.00", 20_000L, 0L);
    derive(ACME, ASKED.formatted("\"CPM\"", ""), "enough").then().statusCode(201);
    derive(ACME, ASKED.formatted("\"LINK_CLICK\"", ""), "clicks").then().statusCode(201);
    refused("\"CPM\", \"NEW_FOLLOWER\"")
        .body(at("violations", hasSize(1)))
        .body(
            at("violations[0].message", containsString("NEW_FOLLOWER: 0 new followers on 0 days")));
  }

  @Test
  void aPriceThatNoCardHoldsIsRefused() {
    for (int day = 1; day <= 7; day++) {
      ad(ACME, "2026-09-0" + day, "SPARK", null, "1000000000000.00", 20_000_000L, 20L);
    }
    derive(ACME, ASKED.formatted("\"CPM\", \"LINK_CLICK\"", ""), "implausible")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations", hasSize(1)))
        .body(at("violations[0].field", equalTo("prices")))
        .body(at("violations[0].message", containsString("LINK_CLICK: 50000000000.0000 is more")));
    derive(ACME, ASKED.formatted("\"CPM\"", ""), "dear").then().statusCode(201);
  }

  @Test
  void whatCostNothingHasNoPrice() {
    for (int day = 1; day <= 9; day++) {
      ad(ACME, "2026-09-0" + day, "SPARK", null, "0.00", 20_000L, 20L);
    }
    refused("\"CPM\"");
  }

  @Test
  void rowsThatTellOnlyHalfAreInNeitherHalf() {
    twoWeeks();
    ad(ACME, "2026-09-20", "SPARK", null, "500.00", null, 5L);
    ad(ACME, "2026-09-20", "SPARK", null, null, 900_000L, 5L);
    derive(ACME, ASKED.formatted("\"CPM\"", ""), "a")
        .then()
        .statusCode(201)
        .body(at("derived[0].price.mid", equalTo("5.0000")))
        .body(at("derived[0].sample.ads", equalTo(14)));
  }

  @Test
  void onlyAdsOfTheKindsThatWereAskedForCount() {
    twoWeeks();
    for (int day = 1; day <= 9; day++) {
      ad(ACME, "2026-09-0" + day, "IN_FEED", null, "100.00", 2_000L, 1L);
    }
    derive(ACME, ASKED.formatted("\"CPM\"", ", \"adKinds\": [\"SPARK\"]"), "a")
        .then()
        .statusCode(201)
        .body(at("derived[0].price.mid", equalTo("5.0000")));
  }

  @Test
  void followersCostWhatWasSpentOnDaysOfPostsThatTellBoth() {
    followersWon(ACME, "2026-08-31", "2026-08-31", POST, 20L);
    for (int day = 1; day <= 8; day++) {
      String date = "2026-09-0" + day;
      ad(ACME, date, "SPARK", POST, "30.00", 1_000L, 10L);
      ad(ACME, date, "IN_FEED", POST, "10.00", 1_000L, 10L);
      ad(ACME, date, "SPARK", id(22), "500.00", 1_000L, 10L);
      followersWon(ACME, date, date, POST, 20L);
    }
    // The first telling of a counter is of no day.
    followersWon(ACME, "2026-09-08", "2026-08-01", POST, 5_000L);
    derive(ACME, ASKED.formatted("\"NEW_FOLLOWER\"", ""), "a")
        .then()
        .statusCode(201)
        .body(at("derived[0].price.mid", equalTo("2.0000")))
        .body(at("derived[0].sample.count", equalTo(160)))
        .body(at("derived[0].sample.spend.amount", equalTo("320.00")));
    // The paid snapshots of a post speak of all its ads.
    derive(ACME, ASKED.formatted("\"NEW_FOLLOWER\"", ", \"adKinds\": [\"SPARK\"]"), "b")
        .then()
        .statusCode(422);
  }

  /** What a reading tells after two days was paid for on both. */
  @Test
  void followersOfDaysThatNobodyToldAreOfNoDay() {
    followersWon(ACME, "2026-08-31", "2026-08-31", POST, 20L);
    for (int day = 1; day <= 8; day++) {
      followersWon(ACME, "2026-09-0" + day, "2026-09-0" + day, POST, 20L);
    }
    followersWon(ACME, "2026-09-12", "2026-09-12", POST, 4_000L);
    for (int day = 1; day <= 12; day++) {
      ad(ACME, "2026-09-%02d".formatted(day), "SPARK", POST, "40.00", 1_000L, 10L);
    }
    derive(ACME, ASKED.formatted("\"NEW_FOLLOWER\"", ""), "a")
        .then()
        .statusCode(201)
        .body(at("derived[0].sample.count", equalTo(160)))
        .body(at("derived[0].price.mid", equalTo("2.0000")));
  }

  @Test
  void daysInTheWrongOrderOrTooManyAreRefused() {
    for (String to : new String[] {"2026-08-31", "2028-09-01"}) {
      derive(ACME, ASKED.formatted("\"CPM\"", "").replace("2026-09-30", to), to)
          .then()
          .statusCode(422)
          .body(at("code", equalTo("VALIDATION_FAILED")))
          .body(at("violations[0].field", equalTo("to")));
    }
  }

  @Test
  void withoutDaysTheLastNinetyCount() {
    RateCardFixtures.derivation(ACME);
    derive(ACME, "{\"network\": \"YOUTUBE\", \"prices\": [\"CPM\"]}", "a")
        .then()
        .statusCode(201)
        .body(at("from", equalTo("2026-08-25")))
        .body(at("to", equalTo("2026-11-22")))
        .body(at("derived[0].sample.days", equalTo(14)));
  }

  @Test
  void proposalsAreListedNewestFirst() {
    String first = RateCardFixtures.derivation(ACME);
    String second =
        derive(ACME, ASKED.formatted("\"LINK_CLICK\"", ""), "b").as(Json.class).getString("id");
    assertThat(
            as(Tokens.finance(ACME, Role.ANALYST))
                .get("/v1/brands/" + ACME + "/rate-card-derivations")
                .as(Json.class)
                .<String>getList("items[*].id"))
        .containsExactly(second, first);
  }

  private static ValidatableResponse refused(String prices) {
    return derive(ACME, ASKED.formatted(prices, ""), "refused" + prices.hashCode())
        .then()
        .statusCode(422)
        .body(at("code", equalTo("RATE_CARD_SAMPLE_TOO_SMALL")))
        .body(at("violations[0].field", equalTo("prices")));
  }

  private static void twoWeeks() {
    for (int day = 1; day <= 14; day++) {
      ad(ACME, "2026-09-%02d".formatted(day), "SPARK", null, "10.00", 2_000L, 20L);
    }
  }

  private static Response add(String derivation, String cpm) {
    String zero = "{\"low\": \"0\", \"mid\": \"0\", \"high\": \"0\", \"source\": \"Agreed\"}";
    return as(Tokens.admin(ACME))
        .header("Idempotency-Key", "card" + derivation + cpm)
        .body(
            """
            {"network": "TIKTOK", "validFrom": "2026-11-01", "currency": "USD", "source": "Own ads",
             "derivationId": %1$s,
             "prices": {"like": %2$s, "comment": %2$s, "share": %2$s, "save": %2$s,
               "cpm": {"low": "%3$s", "mid": "%3$s", "high": "%3$s", "source": "Own ads"}}}"""
                .formatted(derivation == null ? null : '"' + derivation + '"', zero, cpm))
        .post("/v1/brands/" + ACME + "/rate-cards");
  }
}
