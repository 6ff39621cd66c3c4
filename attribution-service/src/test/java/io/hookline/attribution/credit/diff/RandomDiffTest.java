package io.hookline.attribution.credit.diff;

import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was told: what a run gave, with its changes, is what the later one gives. */
@QuarkusTest
class RandomDiffTest extends DiffFixture {

  private static final List<String> SHOPPERS = List.of("kim", "lou", "max", "pat");

  private final Random random = new Random(9);
  private final List<String> orders = new ArrayList<>();
  private int number;

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void tellSomething(int things) {
    for (int thing = 0; thing < things; thing++) {
      number++;
      switch (random.nextInt(8)) {
        case 0, 1, 2 ->
            clicked(
                "t" + number,
                any(List.of(miasLink, leosLink)),
                any(SHOPPERS),
                Duration.ofMinutes(random.nextInt(-60, 300 * 60)));
        case 3, 4 -> order("o" + number, "event-" + number);
        case 5 -> order(orders.isEmpty() ? "o" + number : any(orders), "again-" + number);
        case 6 -> {
          if (!orders.isEmpty()) {
            gaveBack(any(orders), "0." + (10 + random.nextInt(80)), "r" + number);
          }
        }
        default -> sameBrowser(any(SHOPPERS), any(SHOPPERS));
      }
    }
  }

  private void order(String id, String event) {
    orders.add(id);
    Shop.Order bought =
        bought(id, any(SHOPPERS))
            .eventId(event)
            .value(Integer.toString(random.nextInt(1, 200)), "USD")
            .at(order.minus(Duration.ofMinutes(random.nextInt(60 * 24))));
    (random.nextInt(4) == 0 ? bought.promoCodes("LEO10") : bought).post();
  }

  /** Of each order all that a run gives, and what went back. */
  private static Map<String, Set<String>> given(String run) {
    Map<String, Set<String>> given = new HashMap<>();
    Json page = read("/attribution-runs/" + run + "/credits?limit=200");
    for (int i = 0; i < page.getList("items").size(); i++) {
      String at = "items[" + i + "].";
      given
          .computeIfAbsent(page.getString(at + "conversionId"), id -> new HashSet<>())
          .add(credit(page, at));
    }
    return given;
  }

  private static String credit(Json page, String at) {
    return String.join(
        " ",
        page.getString(at + "touchId"),
        page.getString(at + "share"),
        page.getString(at + "value.amount"),
        page.getString(at + "unit.label"));
  }

  private static Set<String> side(Json page, String at) {
    Set<String> credits = new HashSet<>();
    for (int i = 0; i < page.getList(at + ".credits").size(); i++) {
      credits.add(credit(page, at + ".credits[" + i + "]."));
    }
    return credits;
  }

  private static void changesLeadTo(String after, String before) {
    Map<String, Set<String>> given = given(before);
    Json page = changes(after, before, "&limit=200");
    List<String> added = page.getList("items[?(@.before == null)].conversionId");
    List<String> gone = page.getList("items[?(@.after == null)].conversionId");
    for (int i = 0; i < page.getList("items").size(); i++) {
      String at = "items[" + i + "].";
      String order = page.getString(at + "conversionId");
      assertThat(page.getList(at + "reasons")).as(order).isNotEmpty();
      if (!added.contains(order)) {
        assertThat(given.getOrDefault(order, Set.of())).isEqualTo(side(page, at + "before"));
      }
      given.remove(order);
      if (!gone.contains(order) && !side(page, at + "after").isEmpty()) {
        given.put(order, side(page, at + "after"));
      }
    }
    assertThat(given).isEqualTo(given(after));
    movesLeadTo(after, before);
  }

  /** What each creator has more is what she gained without what she lost. */
  private static void movesLeadTo(String after, String before) {
    Map<String, BigDecimal> net = figures(after);
    figures(before).forEach((key, credit) -> net.merge(key, credit.negate(), BigDecimal::add));
    net.values().removeIf(credit -> credit.signum() == 0);
    Json page =
        read("/attribution-runs/" + after + "/changes/moves?by=CREATOR&limit=200&since=" + before);
    Map<String, BigDecimal> moved = new HashMap<>();
    for (int i = 0; i < page.getList("items").size(); i++) {
      String at = "items[" + i + "].";
      BigDecimal gained = new BigDecimal(page.getString(at + "gained"));
      BigDecimal lost = new BigDecimal(page.getString(at + "lost"));
      assertThat(gained.min(lost).signum()).isNotNegative();
      moved.put(key(page, at), gained.subtract(lost));
    }
    moved.values().removeIf(credit -> credit.signum() == 0);
    assertThat(plain(moved)).isEqualTo(plain(net));
  }

  private static Map<String, BigDecimal> plain(Map<String, BigDecimal> numbers) {
    numbers.replaceAll((key, number) -> number.stripTrailingZeros());
    return numbers;
  }

  private static Map<String, BigDecimal> figures(String run) {
    Json page = read("/attribution-runs/" + run + "/figures?by=CREATOR&limit=200");
    Map<String, BigDecimal> figures = new HashMap<>();
    for (int i = 0; i < page.getList("items").size(); i++) {
      String at = "items[" + i + "].";
      figures.put(key(page, at), new BigDecimal(page.getString(at + "credit")));
    }
    return figures;
  }

  private static String key(Json page, String at) {
    return page.getString(at + "of") + " " + page.getString(at + "key");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void changesLeadFromOneRunToTheOther(long seed) {
    random.setSeed(seed);
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    String linear = setting("Week").getString("id");
    String once =
        setting("Once", "\"model\": \"LAST_TOUCH\", \"counting\": \"ONCE\"").getString("id");
    tellSomething(25);
    String first = ran(linear);
    String firstOnce = ran(once);
    tellSomething(8);
    String second = ran(linear);
    tellSomething(8);
    String third = ran(linear);
    String secondOnce = ran(once);

    changesLeadTo(second, first);
    changesLeadTo(third, second);
    changesLeadTo(third, first);
    changesLeadTo(secondOnce, firstOnce);
    changesLeadTo(secondOnce, second);
    changesLeadTo(third, firstOnce);
    assertThat(reasons(third, first)).isNotEmpty();
  }
}
