package io.hookline.reporting.ratecard;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateCardResourceTest {

  private static final String CARDS = "/v1/brands/" + ACME + "/rate-cards";
  private static final String CARD =
      """
      {"network": "TIKTOK", "validFrom": "%s", "currency": "%s", "source": "Agreed for 2027",
       "prices": {
         "like": {"low": "%s", "mid": "1.00", "high": "2.00", "source": "Agreed"},
         "comment": {"low": "0", "mid": "0", "high": "0", "source": "Agreed"},
         "share": {"low": "0", "mid": "0", "high": "0", "source": "Agreed"},
         "save": {"low": "0", "mid": "0", "high": "0", "source": "Agreed"},
         "cpm": {"low": "0", "mid": "0", "high": "0", "source": "Agreed"},
         "newFollower": null}}""";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void everyBrandHasADefaultCardForEachNetwork() {
    as(Tokens.analyst(ACME))
        .get(CARDS)
        .then()
        .statusCode(200)
        .body("items.network", containsInAnyOrder("TIKTOK", "INSTAGRAM", "YOUTUBE"))
        .body("items.version", everyItem(equalTo(1)))
        .body("items.validFrom", everyItem(nullValue()))
        .body("items.currency", everyItem(equalTo("USD")))
        .body("items[0].prices.like.mid", equalTo("0.30"))
        .body("items[0].prices.comment.mid", equalTo("0.50"))
        .body("items[0].prices.cpm.mid", equalTo("0.05"))
        .body("items[0].prices.cpm.low", equalTo("0.025"))
        .body("items[0].prices.like.source", containsString("Published worked example"))
        .body("items[0].prices.share.source", containsString("House default"));
    as(Tokens.analyst(NORDLYS))
        .get("/v1/brands/" + NORDLYS + "/rate-cards")
        .then()
        .body("items.currency", everyItem(equalTo("EUR")));
  }

  @Test
  void theDefaultComesOnlyOnce() {
    Feeds.apply(CreatorChanges.brand(ACME, "America/New_York", "USD"));
    as(Tokens.analyst(ACME)).get(CARDS).then().body("items", hasSize(3));
  }

  @Test
  void aNewVersionFollowsAndOldOnesStayAsTheyWere() {
    String first = theDefault();
    String before = read(first);
    Response added =
        add(CARD.formatted("2026-11-01", "USD", "0.50"), "a").then().extract().response();
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(added.jsonPath().getInt("version")).isEqualTo(2);
    assertThat(added.header("ETag")).isEqualTo("\"2\"");
    assertThat(added.header("Location")).endsWith("/rate-cards/" + added.jsonPath().get("id"));
    assertThat(read(added.jsonPath().getString("id"))).isEqualTo(added.asString());
    assertThat(read(first)).isEqualTo(before);
  }

  @Test
  void aRepeatedRequestAddsNothing() {
    String body = CARD.formatted("2026-11-01", "USD", "0.50");
    JsonPath first = add(body, "same").then().statusCode(201).extract().jsonPath();
    JsonPath again = add(body, "same").then().statusCode(201).extract().jsonPath();
    assertThat(again.getString("id")).isEqualTo(first.getString("id"));
    as(Tokens.analyst(ACME)).get(CARDS).then().body("items", hasSize(4));
    add(CARD.formatted("2026-12-01", "USD", "0.50"), "same")
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void aFigureUsesTheCardThatHoldsOnThePeriodsLastDay() {
    Fixtures.mia("100.00");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-10T12:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-09-12T12:00:00Z")
            .counts(null, 100L, null, null, null)
            .event());
    add(CARD.formatted("2026-11-01", "USD", "0.50"), "a").then().statusCode(201);

    roi("2026-10-31")
        .then()
        .body("emv.amount.amount", equalTo("30.00"))
        .body("rateCards[0].version", equalTo(1));
    roi("2026-11-01")
        .then()
        .body("emv.amount.amount", equalTo("100.00"))
        .body("emv.low.amount", equalTo("50.00"))
        .body("rateCards[0].version", equalTo(2))
        .body("rateCards[0].source", equalTo("Agreed for 2027"));
  }

  @Test
  void pricesInAnotherCurrencyAreRefused() {
    add(CARD.formatted("2026-11-01", "EUR", "0.50"), "a")
        .then()
        .statusCode(422)
        .body("code", equalTo("RATE_CARD_CURRENCY_DIFFERS"))
        .body("violations[0].field", equalTo("currency"));
  }

  @Test
  void aDayOutsideThisCenturyIsRefused() {
    add(CARD.formatted("+12026-11-01", "USD", "0.50"), "a")
        .then()
        .statusCode(422)
        .body("code", equalTo("VALIDATION_FAILED"))
        .body("violations[0].field", equalTo("validFrom"));
  }

  @Test
  void rangesThatFallAreRefused() {
    add(CARD.formatted("2026-11-01", "USD", "1.01"), "a")
        .then()
        .statusCode(422)
        .body("code", equalTo("VALIDATION_FAILED"))
        .body("violations[0].field", equalTo("prices.like"));
  }

  @Test
  void negativePricesAndUnknownFieldsAreRefused() {
    add(CARD.formatted("2026-11-01", "USD", "-1"), "a")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("prices.like.low"));
    add(
            CARD.formatted("2026-11-01", "USD", "0.5")
                .replace("\"source\": \"Agreed for 2027\"", "\"sauce\": 1"),
            "b")
        .then()
        .statusCode(400)
        .body("code", equalTo("INVALID_BODY"));
    as(Tokens.analyst(ACME)).get(CARDS).then().body("items", hasSize(3));
  }

  @Test
  void onlyAdministratorsAddCards() {
    as(Tokens.operator(ACME))
        .body(CARD.formatted("2026-11-01", "USD", "0.50"))
        .post(CARDS)
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void theListHasPages() {
    JsonPath first = as(Tokens.analyst(ACME)).get(CARDS + "?limit=2").jsonPath();
    assertThat(first.getList("items")).hasSize(2);
    as(Tokens.analyst(ACME))
        .get(CARDS + "?limit=2&cursor=" + first.getString("nextCursor"))
        .then()
        .body("items", hasSize(1))
        .body("nextCursor", nullValue());
  }

  @Test
  void anUnknownCardIsNotFound() {
    as(Tokens.analyst(ACME))
        .get(CARDS + "/" + id(99))
        .then()
        .statusCode(404)
        .body("code", equalTo("RATE_CARD_NOT_FOUND"));
  }

  /** A card that holds from the beginning of November on. */
  static Response add(String key) {
    return add(CARD.formatted("2026-11-01", "USD", "0.50"), key);
  }

  private static Response add(String card, String key) {
    return as(Tokens.admin(ACME)).header("Idempotency-Key", key).body(card).post(CARDS);
  }

  private static String theDefault() {
    return as(Tokens.analyst(ACME))
        .get(CARDS)
        .jsonPath()
        .getString("items.find { it.network == 'TIKTOK' }.id");
  }

  private static String read(String card) {
    return as(Tokens.analyst(ACME)).get(CARDS + "/" + card).asString();
  }

  private static Response roi(String to) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/creators/" + MIA + "/roi?to=" + to);
  }
}
