package io.hookline.attribution.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever orders is new or returning by all that is known of the person, however much of it came in
 * before: orders at one instant, by clocks that are broken or put right, of persons that turn out
 * to be one. After every step what is said is what a look at all orders says.
 */
@QuarkusTest
class KnownCustomersOrderTest {

  private static final int STORIES = 6;
  private static final int SHOPPERS = 10;
  private static final int ORDERS = 6;

  /** Those of which something else is said than follows from all orders of the person. */
  private static final String WRONG =
      """
      select count(*) from conversion c
        left join lateral (
          select min(o.occurred_at) as at,
                 exists (select from identity_key k
                          where k.brand = c.brand and k.person_id = c.person_id
                            and k.key ~ '^(email|phone|external):') as lasting
            from conversion o
           where o.brand = c.brand and o.person_id = c.person_id
             and o.occurred_at >= '2000-01-01Z') first on true
        left join conversion_fact f on f.brand = c.brand and f.conversion_id = c.id
                                   and f.kind = 'CUSTOMER'
       where (c.customer, c.customer_by) is distinct from (
               case when f.value is not null then f.value
                    when c.occurred_at > first.at then 'RETURNING'
                    when c.occurred_at = first.at and first.lasting then 'NEW' end,
               case when f.value is not null then 'SHOP'
                    when c.occurred_at > first.at then 'ORDERS'
                    when c.occurred_at = first.at and first.lasting then 'ORDERS' end)
      """;

  private final Random random = new Random(11);
  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7200);
  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  @Test
  void theOrderOfArrivalDecidesNothing() {
    List<List<String>> left = new ArrayList<>();
    for (int story = 0; story < STORIES; story++) {
      List<String> events = story(story);
      for (int shopper = 0; shopper < SHOPPERS; shopper++) {
        List<String> order = new ArrayList<>();
        for (String event : events) {
          order.add(event.replace("WHO", "s" + story + "-" + shopper));
        }
        Collections.shuffle(order, random);
        left.add(order);
      }
    }
    int waves = left.stream().mapToInt(List::size).max().orElseThrow();
    for (int wave = 0; wave < waves; wave++) {
      for (List<String> events : left) {
        if (wave < events.size()) {
          assertThat(shop.send(events.get(wave)).as(Json.class).getInt("code")).isZero();
        }
      }
      Fixtures.process();
      assertThat(Fixtures.count(WRONG)).as("after wave " + wave).isZero();
    }
    for (int story = 0; story < STORIES; story++) {
      assertAlike(story);
    }
    for (String customer : List.of("NEW", "RETURNING")) {
      assertThat(
              Fixtures.count(
                  "select count(*) from conversion where customer_by = 'ORDERS'"
                      + " and customer = '"
                      + customer
                      + "'"))
          .isGreaterThan(SHOPPERS);
    }
  }

  /** Of every shopper of the story the same is said, and was told to sister services. */
  private static void assertAlike(int story) {
    for (int order = 0; order < ORDERS; order++) {
      Set<String> said = new HashSet<>();
      for (int shopper = 0; shopper < SHOPPERS; shopper++) {
        Json shown = Fixtures.conversionOf("s%d-%d-%d".formatted(story, shopper, order));
        Json told = Fixtures.lastEvent("conversions/" + shown.getString("id"));
        assertThat(told.getString("customer")).isEqualTo(shown.getString("customer"));
        assertThat(told.getString("customerBy")).isEqualTo(shown.getString("customerBy"));
        said.add(shown.getString("customer") + " by " + shown.getString("customerBy"));
      }
      assertThat(said).as("order %d of story %d".formatted(order, story)).hasSize(1);
    }
  }

  /** Orders of one shopper under several keys, and what shows that all are of one. */
  private List<String> story(int story) {
    List<String> events = new ArrayList<>();
    for (int order = 0; order < ORDERS; order++) {
      // In every second story nobody ever says who is at the browsers.
      String key =
          switch (random.nextInt(story % 2 == 0 ? 4 : 2)) {
            case 0 -> "\"ttp\": \"first-WHO\"";
            case 1 -> "\"ttp\": \"second-WHO\"";
            case 2 -> "\"email\": \"kim-WHO@example.com\"";
            default -> "\"external_id\": \"kim-WHO\"";
          };
      String said = random.nextInt(6) == 0 ? ", \"new_customer\": " + random.nextBoolean() : "";
      int tellings = 1 + random.nextInt(2);
      for (int telling = 0; telling < tellings; telling++) {
        events.add(purchase(order, instant(), key, said));
      }
    }
    if (story % 2 == 0) {
      events.add(session("\"ttp\": \"first-WHO\", \"email\": \"kim-WHO@example.com\""));
      events.add(session("\"external_id\": \"kim-WHO\", \"email\": \"kim-WHO@example.com\""));
    }
    events.add(session("\"ttp\": \"second-WHO\", \"hlclid\": \"click-WHO\""));
    events.add(session("\"ttp\": \"first-WHO\", \"hlclid\": \"click-WHO\""));
    return events;
  }

  /** Few of them, so that orders share one; one of a broken clock. */
  private long instant() {
    int choice = random.nextInt(6);
    return choice == 0 ? 5 : at.plusSeconds(60L * choice).getEpochSecond();
  }

  private static String purchase(int order, long second, String key, String said) {
    return """
    {"event": "Purchase", "event_time": %d, "user": {%s},
     "properties": {"order_id": "WHO-%d", "value": 20, "currency": "USD"%s}}"""
        .formatted(second, key, order, said);
  }

  private String session(String keys) {
    return """
    {"event": "CompleteRegistration", "event_time": %d, "user": {%s}}"""
        .formatted(at.getEpochSecond(), keys);
  }
}
