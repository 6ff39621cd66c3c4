package io.hookline.attribution.evidence.placeevidence;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.collect.headcount.HeadcountFixtures.tap;
import static io.hookline.attribution.collect.headcount.HeadcountFixtures.taps;
import static io.hookline.attribution.collect.headcount.HeadcountFixtures.walkIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.headcount.HeadcountFixtures;
import io.hookline.attribution.collect.place.PlaceFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What taps, counts of people and scans say of a place's orders. */
@QuarkusTest
class PlaceEvidenceTest {

  /** Tablets tell nothing of long ago. */
  private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(3);

  private static final String DAYS = "?from=" + DAY.minusDays(9) + "&to=" + DAY.plusDays(3);

  private String place;
  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    place = PlaceFixtures.place("CHI-01").getString("id");
    shop = Fixtures.shop();
  }

  private void order(String id, String place, String more) {
    shop.send(
            """
            {"event": "Purchase", "event_id": "e-%s", "event_time": %d, %s
             "properties": {"value": "50.00", "currency": "USD", "order_id": "%s",
                            "shop_id": "%s"}}"""
                .formatted(id, at(0, 18).getEpochSecond(), more, id, place))
        .then()
        .statusCode(200);
  }

  private static Instant at(int day, int hour) {
    return DAY.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private static String tapped(Instant at, String answer) {
    return tap(UUID.randomUUID().toString(), at.toString(), answer);
  }

  private static void came(int day, String rest) {
    walkIn("{\"place\": \"CHI-01\", \"day\": \"%s\", %s}".formatted(DAY.plusDays(day), rest))
        .statusCode(201);
  }

  @Test
  void tapsImplyFromWhereOrdersCameOfWhichNothingElseSaysIt() {
    String secret = HeadcountFixtures.counter("CHI-01").getString("secret");
    taps(
            secret,
            tapped(at(0, 14), "tiktok"),
            tapped(at(0, 15), "tiktok"),
            tapped(at(0, 16), "friend"),
            tapped(at(2, 16), "tiktok"))
        .statusCode(200);
    came(0, "\"hour\": 14, \"people\": 5");
    came(0, "\"people\": 20, \"weight\": 0.2");
    came(1, "\"hour\": 9, \"people\": 4");
    order("1", "chi-01", "");
    order("2", place, "");
    order("3", "CHI-01", "\"page\": {\"url\": \"https://shop.example/?utm_source=google\"},");
    order("4", "elsewhere", "");
    Fixtures.process();

    Json figures = read("/place-evidence/" + place + DAYS);
    assertThat(figures.getString("code")).isEqualTo("CHI-01");
    assertThat(figures.getInt("figures.taps")).isEqualTo(4);
    assertThat(figures.getString("figures.weightedTaps")).isEqualTo("0.8");
    assertThat(figures.getInt("figures.people")).as("the day's count, not its hours").isEqualTo(24);
    assertThat(figures.getString("figures.weightedPeople")).isEqualTo("4.4");
    assertThat(figures.getInt("figures.orders")).isEqualTo(3);
    assertThat(figures.getInt("figures.silentOrders")).isEqualTo(2);
    assertThat(figures.getString("figures.silentValue.amount")).isEqualTo("100.00");
    assertThat(figures.getString("figures.ordersPerPerson")).isEqualTo("0.125");
    assertThat(figures.<String>getList("figures.channels[*].channel"))
        .containsExactly("TIKTOK_BY_ANSWER", "WORD_OF_MOUTH");
    String tiktok = "figures.channels[0].";
    assertThat(figures.getString(tiktok + "share")).isEqualTo("0.75");
    assertThat(figures.getString(tiktok + "shareFrom")).isEqualTo("0.3006");
    assertThat(figures.getString(tiktok + "impliedOrders")).isEqualTo("1.5");
    assertThat(figures.getString(tiktok + "impliedValue.amount")).isEqualTo("75.00");
    assertThat(figures.<String>getList("days[*].day"))
        .containsExactly(DAY.plusDays(2).toString(), DAY.plusDays(1).toString(), DAY.toString());
    assertThat(figures.getString("days[2].figures.channels[0].share")).isEqualTo("0.6667");

    Json all = read("/place-evidence" + DAYS);
    assertThat(all.<Integer>getList("items[*].figures.silentOrders")).containsExactly(2);
    assertThat(all.getString("items[0].days")).isNull();
    assertThat(Fixtures.conversionOf("1").getList("evidence"))
        .as("no order has it as its own evidence")
        .isEmpty();
    assertThat(Fixtures.conversionOf("1").getList("credits")).isEmpty();
  }

  @Test
  void aPlaceWithoutAnythingHasNoShares() {
    Json none = read("/place-evidence/" + place + DAYS);
    assertThat(none.getInt("figures.taps")).isZero();
    assertThat(none.getString("figures.people")).isNull();
    assertThat(none.getList("figures.channels")).isEmpty();
    as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/place-evidence/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void aScanOfAPlacesCodeIsToldWithItsPlace() {
    Json link =
        as(Tokens.operator(ACME))
            .body(
                """
                {"kind": "QR", "placeId": "%s", "destinationUrl": "https://shop.example/"}"""
                    .formatted(place))
            .post("/v1/brands/" + ACME + "/links")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(link.getString("placeId")).isEqualTo(place);
    String click = Fixtures.click(link.getString("slug"));
    shop.purchase("1", click).post().then().statusCode(200);
    Fixtures.process();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Json figures =
        read("/place-evidence/" + place + "?from=" + today.minusDays(2) + "&to=" + today);
    assertThat(figures.getInt("figures.scans")).isEqualTo(1);
    Json order = Fixtures.conversionOf("1");
    assertThat(order.getString("channel")).isEqualTo("QR");
    assertThat(order.getString("evidence[0].placeId")).isEqualTo(place);
    assertThat(read("/links?placeId=" + place).getList("items")).hasSize(1);
    Json unknown =
        as(Tokens.operator(ACME))
            .body(
                """
                {"placeId": "%s", "destinationUrl": "https://shop.example/"}"""
                    .formatted(UUID.randomUUID()))
            .post("/v1/brands/" + ACME + "/links")
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(unknown.getString("violations[0].field")).isEqualTo("placeId");
  }
}
