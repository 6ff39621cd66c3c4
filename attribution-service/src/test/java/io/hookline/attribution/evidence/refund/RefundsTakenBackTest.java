package io.hookline.attribution.evidence.refund;

import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a shop says of refunds and cancellations, takes back and says again comes to the same in
 * each order in which it can arrive, one by one, two at a time and all at once.
 */
@QuarkusTest
class RefundsTakenBackTest {

  private static final Duration PAST = Duration.ofHours(-2);
  private static final Duration TO_COME = Duration.ofHours(2);

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600);
  private Shop shop;

  /**
   * @param says of an order of 60.00, a %s for its id and for the event's
   * @param outcome its net value, and of each refund what was told of it, and when
   */
  private record Story(String name, List<String> says, String outcome) {}

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private String said(String event, int second, String properties) {
    return """
    {"event": "%s", "event_id": "%%2$s", "event_time": %d,
     "properties": {"order_id": "%%1$s", %s}}"""
        .formatted(event, at.plusSeconds(second).getEpochSecond(), properties);
  }

  private String refund(int second, String value, Duration version) {
    return said(
        "Refund",
        second,
        """
        "refund_id": "78", "value": "%s", "currency": "USD", "as_of": "%s\""""
            .formatted(value, at.plus(version).plusSeconds(second)));
  }

  private String cancelled(int second) {
    return said("CancelOrder", second, "\"refund_id\": \"cancelled\"");
  }

  private String reopened(int second) {
    return said(
        "CancelOrder",
        second,
        """
        "refund_id": "cancelled", "reopened": true, "currency": "USD", "as_of": "%s\""""
            .formatted(at.plusSeconds(second)));
  }

  /** What an export says had gone back by then, which is now. */
  private String inAll(String value) {
    return said(
        "Refund",
        0,
        """
        "refund_id": "export", "value": "%s", "currency": "USD", "refunded_in_all": true"""
            .formatted(value));
  }

  private String other(String value) {
    return said(
        "Refund",
        5,
        "\"refund_id\": \"79\", \"value\": %s, \"currency\": \"USD\"".formatted(value));
  }

  private List<Story> stories() {
    return List.of(
        new Story(
            "given-again",
            List.of(refund(1, "10", PAST), refund(2, "0", PAST), refund(3, "12", PAST)),
            "48.00 refund:78=12.00@3"),
        new Story(
            "taken-back-again",
            List.of(
                refund(1, "10", PAST),
                refund(2, "0", PAST),
                refund(3, "12", PAST),
                refund(4, "0", PAST)),
            "60.00 refund:78=0.00@4"),
        new Story(
            "told-twice-since",
            List.of(
                refund(1, "10", PAST),
                refund(2, "0", PAST),
                refund(3, "12", PAST),
                refund(4, "13", PAST)),
            "48.00 refund:78=12.00@3"),
        new Story(
            "cancelled-again",
            List.of(cancelled(1), reopened(2), cancelled(3)),
            "0.00 refund:cancelled=null@3"),
        new Story(
            "reopened-again",
            List.of(cancelled(1), reopened(2), cancelled(3), reopened(4)),
            "60.00 refund:cancelled=0.00@4"),
        new Story(
            "export-behind",
            List.of(refund(1, "10", PAST), refund(2, "0", PAST), inAll("10")),
            "50.00 in-all=10.00@0 refund:78=0.00@2"),
        new Story(
            "export-between",
            List.of(refund(1, "10", PAST), refund(2, "0", TO_COME), inAll("10")),
            "60.00 in-all=10.00@0 refund:78=0.00@2"),
        new Story(
            "export-before",
            List.of(refund(1, "10", TO_COME), refund(2, "0", TO_COME), inAll("10"), other("5")),
            "55.00 in-all=10.00@0 refund:78=0.00@2 refund:79=5.00@5"),
        new Story(
            "export-and-given-again",
            List.of(
                refund(1, "10", PAST),
                refund(2, "0", TO_COME),
                refund(3, "12", TO_COME),
                inAll("15")),
            "45.00 in-all=15.00@0 refund:78=12.00@3"));
  }

  @Test
  void theSameIsLeftInWhateverOrderItIsTold() {
    Map<String, Set<String>> outcomes = new HashMap<>();
    Map<String, Set<String>> expected = new HashMap<>();
    for (int atOnce : new int[] {1, 2, 4}) {
      Map<String, List<String>> said = new HashMap<>();
      Map<String, String> names = new HashMap<>();
      for (Story story : stories()) {
        expected.put(story.name(), Set.of(story.outcome()));
        List<List<String>> ways = anyOrder(story.says());
        for (int way = 0; way < ways.size(); way++) {
          String order = story.name() + "-" + atOnce + "-" + way;
          names.put(order, story.name());
          said.put(order, ways.get(way));
        }
      }
      tell(said, atOnce);
      Map<String, String> left = left();
      names.forEach(
          (order, story) ->
              outcomes.computeIfAbsent(story, any -> new TreeSet<>()).add(left.get(order)));
    }
    assertThat(outcomes).isEqualTo(expected);
  }

  private void tell(Map<String, List<String>> said, int atOnce) {
    shop.send(
        said.keySet().stream()
            .map(
                order ->
                    shop.purchase(order, null).value("60", "USD").at(at.minusSeconds(9)).json())
            .toList());
    process();
    for (int turn = 0; turn < 4; turn++) {
      List<String> events = new ArrayList<>();
      for (Map.Entry<String, List<String>> one : said.entrySet()) {
        if (turn < one.getValue().size()) {
          events.add(one.getValue().get(turn).formatted(one.getKey(), one.getKey() + "/" + turn));
        }
      }
      assertThat(shop.send(events).as(Json.class).getInt("code")).isZero();
      if ((turn + 1) % atOnce == 0) {
        process();
      }
    }
  }

  private static List<List<String>> anyOrder(List<String> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (String first : all) {
      List<String> others = new ArrayList<>(all);
      others.remove(first);
      for (List<String> rest : anyOrder(others)) {
        List<String> one = new ArrayList<>(List.of(first));
        one.addAll(rest);
        orders.add(one);
      }
    }
    return orders;
  }

  /** By the order's id. */
  private Map<String, String> left() {
    Map<String, Set<String>> refunds = new HashMap<>();
    for (Map<String, ?> refund : items("/refunds")) {
      long second =
          Duration.between(at, Instant.parse((String) refund.get("occurredAt"))).toSeconds();
      refunds
          .computeIfAbsent((String) refund.get("orderId"), any -> new TreeSet<>())
          .add(refund.get("reference") + "=" + amount(refund.get("told")) + "@" + second);
    }
    Map<String, String> left = new HashMap<>();
    for (Map<String, ?> order : items("/conversions")) {
      String id = (String) order.get("orderId");
      left.put(id, amount(order.get("netValue")) + " " + String.join(" ", refunds.get(id)));
    }
    return left;
  }

  private static Object amount(Object money) {
    return money == null ? null : ((Map<?, ?>) money).get("amount");
  }

  private static List<Map<String, ?>> items(String path) {
    List<Map<String, ?>> items = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Json page = read(path + "?limit=200" + cursor);
      items.addAll(page.getList("items"));
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    }
    return items;
  }

  /** What went back between two exports is in the sum of the later one. */
  @Test
  void theSumOfALaterExportHoldsWhatWentBackSinceTheEarlierOne() {
    List<String> orders = List.of("step", "whole");
    for (String order : orders) {
      shop.purchase(order, null).value("60", "USD").at(at.minusSeconds(9)).post();
    }
    process();
    for (String order : orders) {
      for (int turn = 0; turn < 3; turn++) {
        String says =
            turn == 1
                ? """
                {"event": "Refund", "event_id": "%%2$s", "event_time": "%s",
                 "properties": {"order_id": "%%1$s", "refund_id": "79", "value": 10,
                  "currency": "USD"}}"""
                    .formatted(Instant.now())
                : inAll(turn == 0 ? "10" : "20");
        shop.send(says.formatted(order, order + "/" + turn));
        if (order.equals("step")) {
          process();
        }
      }
    }
    process();
    for (String order : orders) {
      assertThat(Fixtures.conversionOf(order).getString("netValue.amount"))
          .as(order)
          .isEqualTo("40.00");
    }
  }
}
