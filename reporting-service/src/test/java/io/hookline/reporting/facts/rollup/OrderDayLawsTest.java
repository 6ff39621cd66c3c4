package io.hookline.reporting.facts.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Owner;
import io.hookline.reporting.Chaos;
import io.hookline.reporting.Tables;
import io.hookline.reporting.facts.rollup.OrderHistory.Credit;
import io.hookline.reporting.facts.rollup.OrderHistory.Decision;
import io.hookline.reporting.facts.rollup.OrderHistory.Order;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Days of orders and credits against their definition, over random histories in a random order. */
@QuarkusTest
class OrderDayLawsTest {

  @Test
  void daysAreMadeOfTheHighestVersions() throws SQLException {
    for (long seed = 1; seed <= 25; seed++) {
      Tables.forget();
      OrderHistory history = new OrderHistory(seed);
      Chaos.apply(new Random(seed), history.creatorFeed, history.attributionFeed);
      assertThat(
              stored(
                  """
                  select concat_ws(' ', day, coalesce(origin_id::text, 'null')),
                         concat_ws(' ', orders, credited, clicked, evidenced, pixel_only, server_only,
                                   both_told, coalesce(trim_scale(value)::text, 'null'),
                                   valued, extract(epoch from as_of)::bigint)
                    from order_day"""))
          .as("orders of seed " + seed)
          .isEqualTo(orders(history));
      assertThat(
              stored(
                  """
                  select concat_ws(' ', day, coalesce(creator_id::text, 'null'),
                                   coalesce(partnership_id::text, 'null'),
                                   coalesce(link_id::text, 'null'),
                                   coalesce(promo_code_id::text, 'null'), evidence,
                                   coalesce(origin_id::text, 'null')),
                         concat_ws(' ', coalesce(post_id::text, 'null'), trim_scale(conversions),
                                   coalesce(trim_scale(value)::text, 'null'), trim_scale(valued),
                                   credits, extract(epoch from as_of)::bigint)
                    from credit_day"""))
          .as("credits of seed " + seed)
          .isEqualTo(credits(history));
      Map<String, String> begin = new TreeMap<>();
      begin.put("ORDERS", history.ordersBegin.toString());
      begin.put("SOLD_ITEMS", history.ordersBegin.toString());
      if (!history.creditsBegin.equals(LocalDate.MAX)) {
        begin.put("CREDITS", history.creditsBegin.toString());
      }
      assertThat(stored("select facts, first_day::text from fact_begin")).isEqualTo(begin);
    }
  }

  private static Map<String, String> orders(OrderHistory history) {
    Map<String, String> days = new TreeMap<>();
    history.orders.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                order -> order.getValue().day() + " " + history.origins.get(order.getKey())))
        .forEach((day, orders) -> days.put(day, day(history, orders)));
    return days;
  }

  private static String day(OrderHistory history, List<Map.Entry<UUID, Order>> orders) {
    List<BigDecimal> values =
        orders.stream().map(order -> order.getValue().value()).filter(Objects::nonNull).toList();
    long credited =
        orders.stream()
            .map(order -> history.decisions.get(order.getKey()))
            .filter(decision -> decision != null && !decision.credits().isEmpty())
            .count();
    List<List<String>> sides = orders.stream().map(order -> order.getValue().sides()).toList();
    long pixel = sides.stream().filter(List.of("PIXEL")::equals).count();
    long server =
        sides.stream().filter(told -> told.contains("SERVER") && !told.contains("PIXEL")).count();
    long both = sides.stream().filter(told -> told.contains("PIXEL") && told.size() > 1).count();
    long clicked = 0;
    long evidenced = 0;
    Instant asOf = Instant.MIN;
    for (Map.Entry<UUID, Order> order : orders) {
      Decision decision = history.decisions.get(order.getKey());
      clicked += decision != null && decision.evidence().contains("CLICK") ? 1 : 0;
      evidenced += decision != null && !decision.evidence().isEmpty() ? 1 : 0;
      asOf = later(asOf, order.getValue().recordedAt());
      asOf = decision == null ? asOf : later(asOf, decision.recordedAt());
    }
    return orders.size()
        + " "
        + credited
        + " "
        + clicked
        + " "
        + evidenced
        + " "
        + pixel
        + " "
        + server
        + " "
        + both
        + " "
        + sum(values)
        + " "
        + values.size()
        + " "
        + asOf.getEpochSecond();
  }

  private static Map<String, String> credits(OrderHistory history) {
    record Decided(UUID origin, Instant recordedAt, Credit credit) {}
    Map<String, String> days = new TreeMap<>();
    history.decisions.entrySet().stream()
        .flatMap(
            decision ->
                decision.getValue().credits().stream()
                    .map(
                        credit ->
                            new Decided(
                                history.origins.get(decision.getKey()),
                                decision.getValue().recordedAt(),
                                credit)))
        .collect(Collectors.groupingBy(decided -> decided.credit().key() + " " + decided.origin()))
        .forEach(
            (key, all) -> {
              List<Credit> credits = all.stream().map(Decided::credit).toList();
              List<Credit> valued =
                  credits.stream().filter(credit -> credit.value() != null).toList();
              Instant asOf =
                  all.stream().map(Decided::recordedAt).reduce(OrderDayLawsTest::later).get();
              days.put(
                  key,
                  history.postOfLink.get(credits.get(0).link())
                      + " "
                      + sum(credits.stream().map(Credit::share).toList())
                      + " "
                      + sum(valued.stream().map(Credit::value).toList())
                      + " "
                      + (valued.isEmpty() ? "0" : sum(valued.stream().map(Credit::share).toList()))
                      + " "
                      + credits.size()
                      + " "
                      + asOf.getEpochSecond());
            });
    return days;
  }

  private static String sum(List<BigDecimal> parts) {
    return parts.stream()
        .reduce(BigDecimal::add)
        .map(
            sum -> (sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros()).toPlainString())
        .orElse("null");
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Map<String, String> stored(String query) throws SQLException {
    Map<String, String> stored = new TreeMap<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        stored.put(rows.getString(1), rows.getString(2));
      }
    }
    return stored;
  }
}
