package io.hookline.reporting.figures.ratecard;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
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
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(CARDS)
        .then()
        .statusCode(200)
        .body(at("items[*].network", containsInAnyOrder("TIKTOK", "INSTAGRAM", "YOUTUBE")))
        .body(at("items[*].version", everyItem(equalTo(1))))
        .body(at("items[*].validFrom", everyItem(nullValue())))
        .body(at("items[*].currency", everyItem(equalTo("USD"))))
        .body(at("items[0].prices.like.mid", equalTo("0.30")))
        .body(at("items[0].prices.comment.mid", equalTo("0.50")))
        .body(at("items[0].prices.cpm.mid", equalTo("0.05")))
        .body(at("items[0].prices.cpm.low", equalTo("0.025")))
        .body(at("items[0].prices.like.source", containsString("Published worked example")))
        .body(at("items[0].prices.share.source", containsString("House default")));
    as(Tokens.finance(NORDLYS, Role.ANALYST))
        .get("/v1/brands/" + NORDLYS + "/rate-cards")
        .then()
        .body(at("items[*].currency", contains("EUR", "EUR", "EUR")));
  }

  @Test
  void theDefaultComesOnlyOnce() {
    Feeds.apply(CreatorChanges.brand(ACME, "America/New_York", "USD"));
    as(Tokens.finance(ACME, Role.ANALYST)).get(CARDS).then().body(at("items", hasSize(3)));
  }

  @Test
  void aNewVersionFollowsAndOldOnesStayAsTheyWere() {
    String first = theDefault();
    String before = read(first);
    Response added =
        add(CARD.formatted("2026-11-01", "USD", "0.50"), "a").then().extract().response();
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(added.as(Json.class).getInt("version")).isEqualTo(2);
    assertThat(added.header("ETag")).isEqualTo("\"2\"");
    assertThat(added.header("Location")).endsWith("/rate-cards/" + added.as(Json.class).get("id"));
    assertThat(read(added.as(Json.class).getString("id"))).isEqualTo(added.asString());
    assertThat(read(first)).isEqualTo(before);
  }

  @Test
  void aRepeatedRequestAddsNothing() {
    String body = CARD.formatted("2026-11-01", "USD", "0.50");
    Json first = add(body, "same").then().statusCode(201).extract().as(Json.class);
    Json again = add(body, "same").then().statusCode(201).extract().as(Json.class);
    assertThat(again.getString("id")).isEqualTo(first.getString("id"));
    as(Tokens.finance(ACME, Role.ANALYST)).get(CARDS).then().body(at("items", hasSize(4)));
    add(CARD.formatted("2026-12-01", "USD", "0.50"), "same")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("IDEMPOTENCY_KEY_REUSED")));
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
        .body(at("emv.amount.amount", equalTo("30.00")))
        .body(at("rateCards[0].version", equalTo(1)));
    roi("2026-11-01")
        .then()
        .body(at("emv.amount.amount", equalTo("100.00")))
        .body(at("emv.low.amount", equalTo("50.00")))
        .body(at("rateCards[0].version", equalTo(2)))
        .body(at("rateCards[0].source", equalTo("Agreed for 2027")));
  }

  @Test
  void pricesInAnotherCurrencyAreRefused() {
    add(CARD.formatted("2026-11-01", "EUR", "0.50"), "a")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("RATE_CARD_CURRENCY_DIFFERS")))
        .body(at("violations[0].field", equalTo("currency")));
  }

  @Test
  void aDayOutsideThisCenturyIsRefused() {
    add(CARD.formatted("+12026-11-01", "USD", "0.50"), "a")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[0].field", equalTo("validFrom")));
  }

  @Test
  void rangesThatFallAreRefused() {
    add(CARD.formatted("2026-11-01", "USD", "1.01"), "a")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("VALIDATION_FAILED")))
        .body(at("violations[0].field", equalTo("prices.like")));
  }

  @Test
  void negativePricesAndUnknownFieldsAreRefused() {
    add(CARD.formatted("2026-11-01", "USD", "-1"), "a")
        .then()
        .statusCode(422)
        .body(at("violations[0].field", equalTo("prices.like.low")));
    add(
            CARD.formatted("2026-11-01", "USD", "0.5")
                .replace("\"source\": \"Agreed for 2027\"", "\"sauce\": 1"),
            "b")
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_BODY")));
    as(Tokens.finance(ACME, Role.ANALYST)).get(CARDS).then().body(at("items", hasSize(3)));
  }

  @Test
  void onlyAdministratorsAddCards() {
    as(Tokens.finance(ACME, Role.OPERATOR))
        .body(CARD.formatted("2026-11-01", "USD", "0.50"))
        .post(CARDS)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("FORBIDDEN")));
  }

  @Test
  void theListHasPages() {
    Json first = as(Tokens.finance(ACME, Role.ANALYST)).get(CARDS + "?limit=2").as(Json.class);
    assertThat(first.getList("items")).hasSize(2);
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(CARDS + "?limit=2&cursor=" + first.getString("nextCursor"))
        .then()
        .body(at("items", hasSize(1)))
        .body(at("nextCursor", nullValue()));
  }

  @Test
  void anUnknownCardIsNotFound() {
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(CARDS + "/" + id(99))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("RATE_CARD_NOT_FOUND")));
  }

  /** A card that holds from the beginning of November on. */
  static Response add(String key) {
    return add(CARD.formatted("2026-11-01", "USD", "0.50"), key);
  }

  private static Response add(String card, String key) {
    return as(Tokens.admin(ACME)).header("Idempotency-Key", key).body(card).post(CARDS);
  }

  private static String theDefault() {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get(CARDS)
        .as(Json.class)
        .<String>getList("items[?(@.network == 'TIKTOK')].id")
        .get(0);
  }

  private static String read(String card) {
    return as(Tokens.finance(ACME, Role.ANALYST)).get(CARDS + "/" + card).asString();
  }

  private static Response roi(String to) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/creators/" + MIA + "/roi?to=" + to);
  }
}
