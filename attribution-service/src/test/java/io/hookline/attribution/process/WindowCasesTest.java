package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Journeys of facebookresearch/fbpcs (MIT) through the real statement, under two settings: clicks
 * only within a day, and any touch within a day.
 */
@QuarkusTest
class WindowCasesTest {

  private final Instant zero =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(10));
  private final Map<String, String> links = new HashMap<>();

  /** One line of the file. */
  private record Case(String user, String touches, long conversion, String expected) {}

  @ParameterizedTest
  @CsvSource({"last_click_1d, 0, 39", "last_touch_1d, 24, 40"})
  void everyCaseIsCreditedAsPublished(String rule, int viewHours, int atLeast) {
    Fixtures.twoBrands();
    Shop shop = Fixtures.shop();
    setting(viewHours);
    List<Case> cases = cases(rule);
    assertThat(cases).hasSizeGreaterThanOrEqualTo(atLeast - 1);
    List<String> touches = new ArrayList<>();
    List<String> orders = new ArrayList<>();
    for (Case one : cases) {
      touches.addAll(touches(one));
      orders.add(
          shop.purchase(order(one), one.user()).at(zero.plusSeconds(one.conversion())).json());
    }
    Fixtures.importTouches("[" + String.join(",", touches) + "]").then().statusCode(200);
    shop.send(orders).then().statusCode(200);
    Fixtures.process();
    Map<String, String> credited = new HashMap<>();
    Map<String, String> expected = new HashMap<>();
    for (Case one : cases) {
      expected.put(order(one), one.expected());
      credited.put(order(one), credited(Fixtures.conversionOf(order(one))));
    }
    assertThat(credited).isEqualTo(expected);
  }

  private static void setting(int viewHours) {
    Fixtures.execute(
        """
        insert into attribution_setting
          (brand, version, model, click_window_hours, view_window_hours, created_at)
        values ('%s', 2, 'LAST_TOUCH', 24, %d, now())"""
            .formatted(ACME, viewHours));
  }

  private static String order(Case one) {
    return "u" + one.user() + "-" + one.conversion();
  }

  private List<String> touches(Case one) {
    List<String> rows = new ArrayList<>();
    for (String touch : one.touches().isEmpty() ? new String[0] : one.touches().split(";")) {
      String[] parts = touch.split(":");
      long second = Long.parseLong(parts[0]);
      if (second > 0) {
        rows.add(
            Fixtures.touch(
                one.user() + ":" + touch,
                links.computeIfAbsent(parts[2], ad -> link()),
                parts[1].toUpperCase(),
                zero.plusSeconds(second),
                one.user()));
      }
    }
    return rows;
  }

  private static String link() {
    UUID creator = Sisters.creator(ACME);
    return Fixtures.link(creator).getString("id");
  }

  /** As in the file: second and ad of the touch, or nothing. */
  private String credited(Json conversion) {
    if (conversion.getList("credits").isEmpty()) {
      return "";
    }
    String link = conversion.getString("credits[0].linkId");
    long second =
        Duration.between(zero, Instant.parse(conversion.getString("evidence[0].occurredAt")))
            .toSeconds();
    String ad =
        links.entrySet().stream()
            .filter(entry -> entry.getValue().equals(link))
            .findFirst()
            .orElseThrow()
            .getKey();
    return second + ":" + ad;
  }

  private static List<Case> cases(String rule) {
    try (InputStream file =
        WindowCasesTest.class.getResourceAsStream("/attribution-windows/cases.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(rule + ","))
          .map(line -> line.split(",", -1))
          .map(f -> new Case(f[1], f[2], Long.parseLong(f[3]), f[5]))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
