package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.touch;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Items, country, customer and signals of a person's two orders, told by five events and a touch,
 * are the same in whatever order these arrive, also those that show that two persons are one.
 */
@QuarkusTest
class FactsOrderTest {

  private static final int PERSONS = 60;
  private static final int TOUCH = 5;

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7200);
  private Shop shop;
  private UUID mia;
  private String link;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    mia = Sisters.creator(ACME);
    link = Fixtures.link(mia).getString("id");
  }

  private String event(int which, int person) {
    return switch (which) {
      case 0 ->
          purchase(person, "a", 0, "\"email\": \"kim%d@mailinator.com\"", "EUR", "foreign", "");
      case 1 -> purchase(person, "a", 5, "\"country\": \"no\"", "USD", "own", "");
      case 2 -> purchase(person, "b", 100, "\"ttp\": \"browser-%d\"", "USD", "first", "");
      case 3 ->
          purchase(person, "b", 130, "\"country\": \"se\"", "USD", "late", "https://c.example/");
      default ->
          """
          {"event": "CompleteRegistration", "event_time": %d,
           "user": {"ttp": "browser-%d", "email": "kim%d@mailinator.com", "hlclid": "click-%d"}}"""
              .formatted(at.getEpochSecond(), person, person, person);
    };
  }

  private String purchase(
      int person,
      String order,
      int second,
      String user,
      String currency,
      String product,
      String referrer) {
    return """
    {"event": "Purchase", "event_time": %d, "user": {%s},
     "page": {"url": "https://shop.example", "referrer": "%s"},
     "properties": {"order_id": "%s%d", "value": 20, "currency": "%s",
                    "contents": [{"content_id": "%s", "price": 20}]}}"""
        .formatted(
            at.plusSeconds(second).getEpochSecond(),
            user.formatted(person),
            referrer,
            order,
            person,
            currency,
            product);
  }

  private void tell(int which, int person) {
    if (which == TOUCH) {
      importTouches(
              "[%s]"
                  .formatted(
                      touch("t" + person, link, "CLICK", at.minusSeconds(60), "click-" + person)))
          .then()
          .statusCode(200);
    } else {
      assertThat(shop.send(event(which, person)).as(Json.class).getInt("code")).isZero();
    }
  }

  @Test
  void whatIsKnownOfOrdersDoesNotDependOnTheOrderOfArrival() {
    Random random = new Random(7);
    List<List<Integer>> left = new ArrayList<>();
    for (int person = 0; person < PERSONS; person++) {
      List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, TOUCH));
      Collections.shuffle(order, random);
      left.add(order);
    }
    for (int wave = 0; wave <= TOUCH; wave++) {
      for (int person = 0; person < PERSONS; person++) {
        tell(left.get(person).get(wave), person);
      }
      if (wave % 2 == 0) {
        Fixtures.process();
      }
    }
    Fixtures.process();
    assertThat(states("a"))
        .containsExactly("own NO NEW ORDERS disposable null shop.example [%s]".formatted(mia));
    assertThat(states("b"))
        .containsExactly(
            "first SE RETURNING ORDERS null c.example shop.example [%s]".formatted(mia));
  }

  /** What sister services were told last of these orders, each way once. */
  private static Set<String> states(String order) {
    Set<String> states = new HashSet<>();
    for (int person = 0; person < PERSONS; person++) {
      Json shown = Fixtures.conversionOf(order + person);
      Json facts = Fixtures.lastEvent("conversions/" + shown.getString("id"));
      Json signal = Fixtures.lastEvent("conversion-signals/" + shown.getString("id"));
      assertThat(facts.getString("customer")).isEqualTo(shown.getString("customer"));
      assertThat(signal.getString("emailSha256")).as("of the person").isNotNull();
      states.add(
          String.join(
              " ",
              Arrays.asList(
                  facts.getString("items[0].productId"),
                  facts.getString("country"),
                  facts.getString("customer"),
                  facts.getString("customerBy"),
                  signal.<Boolean>get("disposableEmail") == null ? "null" : "disposable",
                  String.valueOf(signal.getString("referrerDomain")),
                  signal.getString("landingDomain"),
                  signal.getList("touchedCreatorIds").toString())));
    }
    return states;
  }
}
