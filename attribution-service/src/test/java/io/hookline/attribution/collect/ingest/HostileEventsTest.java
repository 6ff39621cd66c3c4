package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Shop.envelope;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with a token, or without one, sends to do harm. */
@QuarkusTest
class HostileEventsTest {

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private static String event(String name, String time, String properties) {
    return "{\"event\": \"%s\", \"event_time\": %s, \"properties\": {%s}}"
        .formatted(name, time, properties);
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  /** Nothing is kept for each name but the events themselves. */
  @Test
  void manyNamesOfEventsMakeNothingGrowButTheEvents() throws SQLException {
    Map<String, Long> before = rows();
    int names = 2000;
    for (int request = 0; request < names; request += 1000) {
      int first = request;
      envelope(
          shop.send(
              IntStream.range(0, 1000)
                  .mapToObj(i -> event("Name " + (first + i), Long.toString(now()), ""))
                  .toList()),
          0);
    }
    Fixtures.process();
    Map<String, Long> after = rows();
    List<String> grown = new ArrayList<>();
    after.forEach(
        (table, rows) -> {
          if (rows - before.getOrDefault(table, 0L) > 100) {
            grown.add(table);
          }
        });
    assertThat(grown).containsExactly("event");
    assertThat(after.get("event") - before.get("event")).isEqualTo(names);
  }

  /** Of all tables; partitions count as their table. */
  private static Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet table =
          sql.executeQuery(
              """
              select relname from pg_class
               where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                 and not relispartition""")) {
        while (table.next()) {
          tables.add(table.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet count = sql.executeQuery("select count(*) from \"" + table + '"')) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }

  @Test
  void instantsFarAwayAreLateOrRefused() {
    Json envelope =
        envelope(
            shop.send(
                event("Lead", "1", ""),
                event("Lead", "0", ""),
                event("Lead", "-5", ""),
                event("Lead", "4102444800", ""),
                event("Lead", "1e300", ""),
                event("Lead", "\"2100-01-01T00:00:00Z\"", "")),
            20001);
    assertThat(envelope.getList("data[*].status"))
        .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED");
    assertThat(
            Fixtures.count("select count(*) from event where late and occurred_at < '1971-01-01'"))
        .isEqualTo(1);
    // However far away it happened, it is stored where it arrived.
    assertThat(Fixtures.count("select count(*) from event_default")).isZero();
  }

  @Test
  void numbersWithoutEndAreRefusedAndOthersAreKept() {
    String now = Long.toString(now());
    for (String value : List.of("1e400", "9".repeat(101), "1e-9999999", "-1e30")) {
      Json envelope =
          envelope(
              shop.send(
                  event("Purchase", now, "\"currency\": \"EUR\", \"value\": " + value),
                  event("Lead", now, "")),
              20001);
      assertThat(envelope.getList("data[*].status"))
          .as(value)
          .containsExactly("REJECTED", "ACCEPTED");
    }
    for (String value : List.of("NaN", "Infinity", "-Infinity", "0x10")) {
      envelope(shop.send(event("Purchase", now, "\"value\": " + value)), 40002);
    }
  }

  @Test
  void brokenTextIsUnderstoodOrRefusedAndNeverAFailure() {
    byte[] broken =
        ("{\"event_source_id\": \""
                + shop.code()
                + "\", \"data\": ["
                + event("Le?d", "1", "")
                + "]}")
            .getBytes(StandardCharsets.ISO_8859_1);
    for (int hostile : new int[] {0xff, 0xc0, 0xed, 0x80}) {
      byte[] body = broken.clone();
      body[new String(broken, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) hostile;
      Response answer =
          given()
              .header("Access-Token", shop.accessToken())
              .contentType("application/json")
              .body(body)
              .post(Shop.TRACK);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.as(Json.class).getInt("code")).isIn(0, 40002);
    }
  }

  @Test
  void guessedTokensAreAllAnsweredAlikeAndRememberedNowhere() throws SQLException {
    Map<String, Long> before = rows();
    for (int i = 0; i < 150; i++) {
      String guess = Integer.toHexString(i).repeat(8);
      Response answer =
          given()
              .header("Access-Token", guess)
              .contentType("application/json")
              .body("{\"event_source_id\": \"" + shop.code() + "\", \"data\": []}")
              .post(Shop.TRACK);
      envelope(answer, 40105);
    }
    assertThat(rows()).isEqualTo(before);
  }
}
