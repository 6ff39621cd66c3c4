package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.ClockTolerance;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same journeys give the same credits in whatever order and chunks they arrive, and these are
 * what a plain reading of the rule gives.
 */
@QuarkusTest
class OrderOfArrivalTest {

  private static final int PEOPLE = 12;
  private final Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  /** keys are the click id of a touch, or the ids that an event carries. */
  private record Seen(
      String id, boolean touch, String kind, int link, Instant at, Set<String> keys) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void creditsDoNotDependOnIt(long seed) {
    Random random = new Random(seed);
    List<Seen> journeys = journeys(random);
    Fixtures.twoBrands();
    Shop shop = Fixtures.shop();
    List<String> links = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      links.add(Fixtures.link(Sisters.creator(ACME)).getString("id"));
    }
    List<Seen> arrivals = new ArrayList<>(journeys);
    Collections.shuffle(arrivals, random);
    for (int from = 0; from < arrivals.size(); ) {
      int to = Math.min(arrivals.size(), from + 1 + random.nextInt(30));
      send(arrivals.subList(from, to), shop, links);
      if (random.nextBoolean()) {
        Fixtures.process();
      }
      from = to;
    }
    Fixtures.process();
    assertThat(credits()).isEqualTo(expected(journeys, links)).isNotEmpty();
  }

  private List<Seen> journeys(Random random) {
    List<Seen> journeys = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String click = "p" + random.nextInt(PEOPLE) + "-" + random.nextInt(3);
      // Few different instants, so that ties happen.
      Instant at = end.minus(Duration.ofHours(6L * random.nextInt(60)));
      String kind = random.nextInt(3) == 0 ? "VIEW" : "CLICK";
      journeys.add(new Seen("t" + i, true, kind, random.nextInt(4), at, Set.of("click:" + click)));
    }
    for (int i = 0; i < 60; i++) {
      int person = random.nextInt(PEOPLE);
      Set<String> keys = new HashSet<>();
      keys.add("click:p" + person + "-" + random.nextInt(3));
      if (random.nextBoolean()) {
        keys.add("ttp:browser" + person);
      }
      if (random.nextInt(20) == 0) {
        keys.add("external:user" + (person + 1) % PEOPLE);
      } else if (random.nextInt(4) == 0) {
        keys.add("external:user" + person);
      }
      Instant at = end.minus(Duration.ofHours(6L * random.nextInt(40)));
      journeys.add(new Seen("e" + i, false, "Purchase", 0, at, keys));
    }
    return journeys;
  }

  private void send(List<Seen> arrivals, Shop shop, List<String> links) {
    List<String> touches = new ArrayList<>();
    List<String> events = new ArrayList<>();
    for (Seen seen : arrivals) {
      if (seen.touch()) {
        String click = seen.keys().iterator().next().substring("click:".length());
        touches.add(
            Fixtures.touch(seen.id(), links.get(seen.link()), seen.kind(), seen.at(), click));
      } else {
        events.add(event(shop, seen));
      }
    }
    if (!touches.isEmpty()) {
      Fixtures.importTouches("[" + String.join(",", touches) + "]").then().statusCode(200);
    }
    if (!events.isEmpty()) {
      shop.send(events).then().statusCode(200);
    }
  }

  private static String event(Shop shop, Seen seen) {
    Shop.Order order = shop.purchase(seen.id(), null).at(seen.at());
    Map<String, String> fields = Map.of("click", "hlclid", "ttp", "ttp", "external", "external_id");
    for (String key : seen.keys()) {
      String[] parts = key.split(":");
      order.user(fields.get(parts[0]), parts[1]);
    }
    return order.json();
  }

  /** By brute force: spread keys until nothing changes, then take the best touch of each order. */
  private Map<String, String> expected(List<Seen> journeys, List<String> links) {
    Map<String, Integer> group = groups(journeys);
    Map<String, UUID> ids = touchIds();
    Map<String, String> credits = new TreeMap<>();
    for (Seen order : journeys) {
      if (order.touch()) {
        continue;
      }
      int person = group.get(order.id());
      journeys.stream()
          .filter(t -> t.touch() && group.get(t.id()) == person)
          .filter(t -> t.at().isBefore(order.at().plus(ClockTolerance.IN_ORDER)))
          .filter(t -> !order.at().isAfter(t.at().plus(window(t.kind()))))
          .min(
              Comparator.comparing(Seen::kind)
                  .thenComparing(Seen::at, Comparator.reverseOrder())
                  .thenComparing(t -> ids.get(t.id()).toString(), Comparator.reverseOrder()))
          .ifPresent(t -> credits.put(order.id(), t.kind() + " " + links.get(t.link())));
    }
    return credits;
  }

  private static Duration window(String kind) {
    return kind.equals("CLICK") ? Duration.ofHours(168) : Duration.ofHours(24);
  }

  private static Map<String, Integer> groups(List<Seen> journeys) {
    Map<String, Integer> group = new HashMap<>();
    for (int i = 0; i < journeys.size(); i++) {
      group.put(journeys.get(i).id(), i);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      Map<String, Integer> smallest = new HashMap<>();
      for (Seen seen : journeys) {
        seen.keys().forEach(key -> smallest.merge(key, group.get(seen.id()), Math::min));
      }
      for (Seen seen : journeys) {
        int least = seen.keys().stream().mapToInt(smallest::get).min().orElseThrow();
        changed |= least < group.put(seen.id(), least);
      }
    }
    return group;
  }

  private static Map<String, UUID> touchIds() {
    return select("select external_id, touch_id::text from touch_import").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> UUID.fromString(entry.getValue())));
  }

  private static Map<String, String> credits() {
    return select(
        """
        select c.order_id, k.evidence || ' ' || k.link_id
          from conversion c
          join credit k on k.conversion_id = c.id
                       and k.version = (select max(version) from credit_version v
                                         where v.conversion_id = c.id)""");
  }

  private static Map<String, String> select(String query) {
    Map<String, String> found = new TreeMap<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return found;
  }
}
