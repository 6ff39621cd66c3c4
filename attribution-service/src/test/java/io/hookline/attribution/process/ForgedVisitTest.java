package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.ingest.Door;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.process.Browsing.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody can speak as a page of an order, at any instant of the last two days. */
@QuarkusTest
class ForgedVisitTest {

  private static final String SERUM = "/?utm_source=creatorx&utm_medium=social";

  @Inject TakeEvents events;
  @Inject EventSources sources;
  @Inject ObjectMapper json;

  private Shop shop;
  private Browsing web;

  @BeforeEach
  void connect() {
    Sisters.brand(ACME, Browsing.zone(), "USD");
    shop = Fixtures.shop();
    web = Browsing.of(shop);
  }

  private static String channelOf(String order) {
    return conversionOf(order).getString("channel");
  }

  private void told(Door door, String order, Instant at, String user, String path) {
    String event =
        """
        {"event": "Purchase", "event_time": %d, "user": {%s},
         "page": {"url": "https://shop.example%s"},
         "properties": {"order_id": "%s", "value": 50, "currency": "USD"}}"""
            .formatted(at.getEpochSecond(), user, path, order);
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

  private void server(String order, String user, String path) {
    told(Door.SERVER, order, Instant.now().minusSeconds(240), user, path);
  }

  private void bought(String order) {
    web.see(new Page(order, 10, OrderVisitTest.NEWS, ""));
    web.buy(order, new Page(order, 5, "/thanks", OrderVisitTest.OWN));
  }

  private void forged(String order, double minutesAgo) {
    web.see(new Page("forger", minutesAgo + 1, SERUM, ""));
    web.buy(order, new Page("forger", minutesAgo, "/thanks", OrderVisitTest.OWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PSF", "PFS", "SPF", "SFP", "FPS", "FSP"})
  void aWordFarOffTheOrdersInstantIsNone(String way) {
    for (char who : way.toCharArray()) {
      switch (who) {
        case 'P' -> bought("1");
        case 'S' -> server("1", "", "/thanks");
        default -> forged("1", 2870);
      }
      Browsing.process();
    }
    assertThat(channelOf("1")).isEqualTo("EMAIL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PSF", "PFS", "SPF", "SFP", "FPS", "FSP"})
  void ofWordsNearByThatOfTheOrdersPersonCounts(String way) {
    for (char who : way.toCharArray()) {
      switch (who) {
        case 'P' -> bought("1");
        case 'S' -> server("1", "\"ttp\": \"1\"", "/thanks");
        default -> forged("1", 4);
      }
      Browsing.process();
    }
    assertThat(channelOf("1")).isEqualTo("EMAIL");
  }

  @Test
  void ofStrangersTheNearestCountsBehindWhatTheShopTells() {
    bought("told");
    server("told", "", "/thanks");
    forged("told", 20);
    bought("tagged");
    server("tagged", "", "/?utm_source=bing&utm_medium=cpc");
    forged("tagged", 4);
    Browsing.process();
    assertThat(channelOf("told")).isEqualTo("EMAIL");
    assertThat(channelOf("tagged")).isEqualTo("PAID_SEARCH");
  }

  /** A list that knows the day alone gives its noon. */
  @Test
  void anOrderOfWhichAListTellsTheDayKeepsTheVisitOfThatDay() {
    bought("1");
    long noon = (Instant.now().getEpochSecond() - 6 * 3600) / 900 * 900;
    told(Door.OFFLINE, "1", Instant.ofEpochSecond(noon), "", "");
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("EMAIL");
  }

  /** As of a tag manager that tells again when the page of the order is opened again. */
  @Test
  void ofTheShopsWordsOneNearTheOrderGoesFirst() {
    told(
        Door.SERVER,
        "1",
        Instant.now().minusSeconds(90_000),
        "",
        "/thanks\", \"referrer\": \"https://www.google.com/");
    server("1", "", "/thanks?utm_source=shop&utm_medium=email");
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("ORGANIC_SEARCH");
  }
}
