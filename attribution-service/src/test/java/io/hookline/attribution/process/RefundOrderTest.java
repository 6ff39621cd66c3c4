package io.hookline.attribution.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An order with its refunds is the same in whatever order they are told, how often, by whom and
 * together or apart; and what each refund takes is, too.
 */
@QuarkusTest
class RefundOrderTest {

  private static final int ORDERS = 40;
  private static final int REPEATED = 3;

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7200);
  private Shop server;
  private Shop app;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    server = Fixtures.shop();
    app = Fixtures.shop(Fixtures.ACME, "A1ACMEAPP");
  }

  /** What is told of an order; of what is marked so, both sources tell. */
  private List<String> tellings(String order, boolean cancelled) {
    List<String> told = new ArrayList<>();
    told.add(event("Purchase", "p", order, 0, 100, ""));
    told.add(event("Purchase", "p2", order, 3, 100, ""));
    told.add(event("Purchase", "a", order, 10, -20, ""));
    told.add(event("Refund", "b", order, 20, 30, ", \"refund_id\": \"r1\""));
    told.add(event("Refund", "c", order, 25, 35, ", \"refund_id\": \"r1\""));
    told.add(event("Refund", "d", order, 30, 70, ""));
    told.add(event("Chargeback", "e", order, 15, 5, ""));
    if (cancelled) {
      told.add(event("CancelOrder", "f", order, 12, 1, ""));
    }
    return told;
  }

  private String event(
      String name, String id, String order, int second, int value, String properties) {
    return """
    {"event": "%s", "event_id": "%s-%s", "event_time": %d,
     "properties": {"order_id": "%s", "value": %d, "currency": "USD"%s}}"""
        .formatted(
            name, order, id, at.plusSeconds(second).getEpochSecond(), order, value, properties);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsTakenFromAnOrderDoesNotDependOnTheOrderOfArrival(long seed) {
    Random random = new Random(seed);
    List<String> apart = new ArrayList<>();
    for (int order = 0; order < ORDERS; order++) {
      List<String> told = new ArrayList<>(tellings("o" + order, order % 2 == 0));
      for (int i = 0; i < REPEATED; i++) {
        told.add(told.get(random.nextInt(told.size())));
      }
      java.util.Collections.shuffle(told, random);
      apart.addAll(told);
    }
    // Orders mixed, each in its own order, in pieces of any size, by either source.
    List<String> mixed = merge(apart, random);
    int from = 0;
    while (from < mixed.size()) {
      int to = Math.min(mixed.size(), from + 1 + random.nextInt(60));
      Shop teller = random.nextBoolean() ? server : app;
      assertThat(teller.send(mixed.subList(from, to)).as(Json.class).getInt("code")).isZero();
      if (random.nextInt(3) == 0) {
        Fixtures.process();
      }
      from = to;
    }
    Fixtures.process();
    assertThat(states(true))
        .containsExactly(
            List.of(
                "100.00",
                "0.00",
                List.of(
                    "CANCELLATION 80.00 - APPLIED",
                    "CHARGEBACK 0.00 5.00 REDUCED",
                    "REFUND 0.00 30.00 REDUCED",
                    "REFUND 0.00 70.00 REDUCED",
                    "REFUND 20.00 0.00 APPLIED")));
    assertThat(states(false))
        .containsExactly(
            List.of(
                "100.00",
                "0.00",
                List.of(
                    "CHARGEBACK 5.00 0.00 APPLIED",
                    "REFUND 20.00 0.00 APPLIED",
                    "REFUND 30.00 0.00 APPLIED",
                    "REFUND 45.00 25.00 REDUCED")));
  }

  private static List<String> merge(List<String> apart, Random random) {
    List<List<String>> orders = new ArrayList<>();
    String last = null;
    for (String event : apart) {
      String order = event.replaceAll("(?s).*\"order_id\": \"(\\w+)\".*", "$1");
      if (!order.equals(last)) {
        orders.add(new ArrayList<>());
        last = order;
      }
      orders.get(orders.size() - 1).add(event);
    }
    List<String> mixed = new ArrayList<>();
    while (!orders.isEmpty()) {
      List<String> order = orders.get(random.nextInt(orders.size()));
      mixed.add(order.remove(0));
      orders.removeIf(List::isEmpty);
    }
    return mixed;
  }

  /** What orders of a kind look like, each way once; and sister services are told the same. */
  private static Set<List<?>> states(boolean cancelled) {
    Set<List<?>> states = new HashSet<>();
    for (int order = cancelled ? 0 : 1; order < ORDERS; order += 2) {
      Json conversion = Fixtures.conversionOf("o" + order);
      List<String> refunds = new ArrayList<>();
      for (Map<String, ?> refund :
          Fixtures.read("/refunds?orderId=o" + order).<Map<String, ?>>getList("items")) {
        Json told = Fixtures.lastEvent("refunds/" + refund.get("id"));
        refunds.add(
            "%s %s %s %s"
                .formatted(
                    told.getString("kind"),
                    told.getString("amount.amount"),
                    told.getMap("excess") == null ? "-" : told.getString("excess.amount"),
                    told.getString("status")));
      }
      refunds.sort(String::compareTo);
      Json told = Fixtures.lastEvent("conversions/" + conversion.getString("id"));
      states.add(
          List.of(told.getString("refunded.amount"), told.getString("netValue.amount"), refunds));
    }
    return states;
  }
}
