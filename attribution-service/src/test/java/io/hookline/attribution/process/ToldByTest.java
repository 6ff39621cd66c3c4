package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.ingest.Door;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From which sides an order was told, by whichever source and in whatever order. */
@QuarkusTest
class ToldByTest {

  /** P by the web shop's pixel, S by another source's server, O by that source's list. */
  private static final List<String> WAYS =
      List.of(
          "P", "S", "O", "PP", "SS", "PS", "SP", "PO", "OP", "SO", "OS", "PSO", "POS", "SPO", "SOP",
          "OPS", "OSP");

  private final long at = Instant.now().getEpochSecond() - 200;

  @Inject TakeEvents events;
  @Inject EventSources sources;
  @Inject ObjectMapper json;

  private Shop web;
  private Shop server;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    web = Fixtures.shop();
    server = Fixtures.shop(ACME, "OTHERSHOP");
  }

  private void take(Shop shop, Door door, String event) {
    try {
      events.take(
          sources.of(ACME, UUID.fromString(shop.id())).orElseThrow(),
          door,
          List.of(json.readTree(event)),
          "request");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void tell(char which, String order) {
    String event =
        """
        {"event": "Purchase", "event_time": %d,
         "properties": {"order_id": "%s", "value": 10, "currency": "USD"}}"""
            .formatted(at, order);
    switch (which) {
      case 'P' -> take(web, Door.PIXEL, event);
      case 'S' -> take(server, Door.SERVER, event);
      default -> take(server, Door.OFFLINE, event);
    }
  }

  private static String sides(String order) {
    Json shown = Fixtures.conversionOf(order);
    Json told = Fixtures.lastEvent("conversions/" + shown.getString("id"));
    assertThat(told.<String>getList("toldBy")).isEqualTo(shown.<String>getList("toldBy"));
    assertThat(told.getLong("version")).isEqualTo(shown.getLong("version"));
    return String.join(" ", shown.<String>getList("toldBy"));
  }

  private static String expected(String way) {
    return ((way.contains("P") ? "PIXEL " : "")
            + (way.contains("S") ? "SERVER " : "")
            + (way.contains("O") ? "OFFLINE" : ""))
        .strip();
  }

  @Test
  void allSidesOfAnOrderAreKeptHoweverTheyArrive() {
    for (int wave = 0; wave < 3; wave++) {
      for (String way : WAYS) {
        if (wave < way.length()) {
          tell(way.charAt(wave), "one-by-one-" + way);
        }
      }
      Fixtures.process();
    }
    for (String way : WAYS) {
      way.chars().forEach(which -> tell((char) which, "at-once-" + way));
    }
    Fixtures.process();
    for (String way : WAYS) {
      assertThat(sides("one-by-one-" + way)).as(way).isEqualTo(expected(way));
      assertThat(sides("at-once-" + way)).as(way).isEqualTo(expected(way));
    }
  }

  @Test
  void aSideThatTellsAgainIsNoNews() {
    tell('S', "1");
    Fixtures.process();
    tell('P', "1");
    Fixtures.process();
    long version = Fixtures.conversionOf("1").getLong("version");
    tell('P', "1");
    Fixtures.process();
    assertThat(Fixtures.conversionOf("1").getLong("version")).isEqualTo(version);
  }

  /** The page knows the event's id, and not the order's. */
  @Test
  void anOrderThatOneSideNamesIsOfBoth() {
    for (boolean together : new boolean[] {true, false}) {
      for (boolean pixelFirst : new boolean[] {true, false}) {
        String order = "named-" + together + "-" + pixelFirst;
        for (boolean pixel : new boolean[] {pixelFirst, !pixelFirst}) {
          String event =
              """
              {"event": "Purchase", "event_time": %d, "event_id": "%s",
               "properties": {"value": 10, "currency": "USD"%s}}"""
                  .formatted(at, order, pixel ? "" : ", \"order_id\": \"" + order + '"');
          take(web, pixel ? Door.PIXEL : Door.SERVER, event);
          if (!together) {
            Fixtures.process();
          }
        }
        Fixtures.process();
        assertThat(sides(order)).as(order).isEqualTo("PIXEL SERVER");
      }
    }
  }
}
