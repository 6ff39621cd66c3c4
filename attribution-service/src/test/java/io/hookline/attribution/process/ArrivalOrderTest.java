package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What five events say of an order is the same order in each of the 120 ways in which they can
 * arrive, whether they are worked through one by one or together.
 */
@QuarkusTest
class ArrivalOrderTest {

  private static final int STATEMENTS = 5;

  /**
   * Orders of which the latest decision, or the highest version of what was published of the order
   * or of its credit, says something else than the order does.
   */
  private static final String STALE =
      """
      select count(*)
        from conversion c
       cross join lateral (
         select * from credit_version v
          where v.conversion_id = c.id order by v.version desc limit 1) latest
        left join credit k on k.conversion_id = c.id and k.version = latest.version
       where latest.occurred_at <> c.occurred_at
          or (k.share <> 1 or k.value is distinct from c.value) and k.share is not null
          or not exists (
               select from outbox o
                where o.subject = 'conversions/' || c.id
                  and (o.data ->> 'version')::bigint = c.version
                  and (o.data ->> 'occurredAt')::timestamptz = c.occurred_at
                  and (o.data #>> '{value,amount}')::numeric is not distinct from c.value)
          or not exists (
               select from outbox o
                where o.subject = 'credits/' || c.id
                  and (o.data ->> 'version')::int = latest.version
                  and (o.data ->> 'occurredAt')::timestamptz = c.occurred_at
                  and (o.data #>> '{credits,0,value,amount}')::numeric is not distinct from k.value)
      """;

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(200);
  private Shop server;
  private Shop app;
  private UUID mia;
  private String click;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    server = Fixtures.shop();
    app = Fixtures.shop(ACME, "APP");
    mia = Sisters.creator(ACME);
    Sisters.promoCode(ACME, Sisters.creator(ACME), "IDA10", null, null);
    click = Fixtures.click(Fixtures.link(mia).getString("slug"));
  }

  private static List<List<Integer>> permutations(int size) {
    List<List<Integer>> found = List.of(List.of());
    for (int each = 0; each < size; each++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> shorter : found) {
        for (int place = 0; place <= shorter.size(); place++) {
          List<Integer> one = new ArrayList<>(shorter);
          one.add(place, each);
          longer.add(one);
        }
      }
      found = longer;
    }
    return found;
  }

  /** Which of the five things is said of an order. */
  private String statement(int which, String order) {
    Shop.Order event =
        switch (which) {
          case 0 -> said(app, order, 0).value("108.50", "EUR").promoCodes("WELCOME5");
          case 1 -> said(server, order, 3).value("100.00", "USD").promoCodes("ida10|X");
          case 2 -> said(app, "#" + order, 3).value("95.00", "USD");
          case 3 -> said(server, order, -2).value("null", "null").user("hlclid", click);
          default -> said(server, " " + order + " ", 60).value("100", "USD").promoCodes("IDA10");
        };
    return event.eventId(order + "-" + which).json();
  }

  private Shop.Order said(Shop shop, String order, int second) {
    return shop.purchase(order, null).at(at.plusSeconds(second));
  }

  private void send(List<Integer> which, List<String> orders) {
    for (Shop shop : List.of(server, app)) {
      List<String> events = new ArrayList<>();
      for (int i = 0; i < orders.size(); i++) {
        if ((which.get(i) % 2 == 0 && which.get(i) < 4) == (shop == app)) {
          events.add(statement(which.get(i), orders.get(i)));
        }
      }
      if (!events.isEmpty()) {
        assertThat(shop.send(events).as(Json.class).getInt("code")).isZero();
      }
    }
  }

  @Test
  void anOrderIsWhatItsEventsSay() {
    List<List<Integer>> ways = permutations(STATEMENTS);
    List<String> oneByOne = IntStream.range(0, ways.size()).mapToObj(i -> "o" + i).toList();
    List<String> together = IntStream.range(0, ways.size()).mapToObj(i -> "t" + i).toList();
    for (int wave = 0; wave < STATEMENTS; wave++) {
      int now = wave;
      send(ways.stream().map(way -> way.get(now)).toList(), oneByOne);
      Fixtures.process();
      assertThat(Fixtures.count(STALE)).isZero();
    }
    for (int wave = 0; wave < STATEMENTS; wave++) {
      int now = wave;
      send(ways.stream().map(way -> way.get(now)).toList(), together);
    }
    Fixtures.process();
    assertThat(orders())
        .containsExactly(
            List.of(
                Map.of("amount", "100.00", "currency", "USD"),
                Map.of("amount", "100.00", "currency", "USD"),
                at.minusSeconds(2).toString(),
                false,
                List.of("IDA10", "WELCOME5", "X"),
                List.of(
                    Map.of("amount", "95.00", "currency", "USD"),
                    Map.of("amount", "108.50", "currency", "EUR")),
                List.of("CLICK", "PROMO_CODE"),
                List.of(mia.toString())));
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(2L * ways.size());
    assertThat(Fixtures.count(STALE)).isZero();
  }

  @Test
  void aClockOfAnotherCenturyDecidesNeitherInstantNorValue() {
    String broken = app.purchase("o1", null).at(Instant.ofEpochSecond(5)).value("95", "USD").json();
    String right = said(server, "o1", 0).value("100", "USD").json();
    app.send(List.of(broken));
    Fixtures.process();
    server.send(List.of(right));
    Fixtures.process();
    server.send(List.of(right.replace("o1", "o2")));
    Fixtures.process();
    app.send(List.of(broken.replace("o1", "o2")));
    Fixtures.process();
    assertThat(Fixtures.read("/conversions").getList("items[*].value.amount"))
        .containsExactly("100.00", "100.00");
    assertThat(Fixtures.read("/conversions").getList("items[*].occurredAt"))
        .containsExactly(at.toString(), at.toString());
  }

  /** What is the same of all orders is here once. */
  private static Set<List<?>> orders() {
    Set<List<?>> orders = new HashSet<>();
    String cursor = "";
    while (cursor != null) {
      Map<String, ?> page = Fixtures.read("/conversions?limit=200" + cursor).getMap("");
      for (Map<String, ?> order : maps(page.get("items"))) {
        orders.add(
            List.of(
                order.get("value"),
                order.get("originalValue"),
                order.get("occurredAt"),
                order.get("late"),
                order.get("promoCodes"),
                maps(order.get("conflictingValues")).stream().map(v -> v.get("value")).toList(),
                maps(order.get("evidence")).stream().map(e -> e.get("kind")).toList(),
                maps(order.get("credits")).stream().map(c -> c.get("creatorId")).toList()));
      }
      cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.get("nextCursor");
    }
    return orders;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, ?>> maps(Object list) {
    return (List<Map<String, ?>>) list;
  }
}
