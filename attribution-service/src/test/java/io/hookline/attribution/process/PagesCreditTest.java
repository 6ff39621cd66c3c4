package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.ingest.Door;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Anybody can speak as a page, a creator too: codes and clicks that only a page names of an order
 * that the shop tells pay nobody, unless page and shop speak of the same person.
 */
@QuarkusTest
class PagesCreditTest {

  private static final List<String> WAYS =
      List.of(
          "0123", "0132", "0213", "0231", "0312", "0321", "1023", "1032", "1203", "1230", "1302",
          "1320", "2013", "2031", "2103", "2130", "2301", "2310", "3012", "3021", "3102", "3120",
          "3201", "3210");

  @Inject TakeEvents events;
  @Inject EventSources sources;
  @Inject ObjectMapper json;

  private Shop shop;
  private UUID mia;
  private UUID ida;
  private String click;
  private Instant at;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    mia = Sisters.creator(ACME);
    ida = Sisters.creator(ACME);
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    Sisters.promoCode(ACME, ida, "IDA10", null, null);
    click = Fixtures.click(Fixtures.link(mia).getString("slug"));
    at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private void take(Door door, String event) {
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

  private String purchase(String order, int seconds, String user, String code) {
    return """
    {"event": "Purchase", "event_time": %d, "user": {%s},
     "properties": {"order_id": "%s", "value": 10, "currency": "USD", "coupon": [%s]}}"""
        .formatted(at.plusSeconds(seconds).getEpochSecond(), user, order, code);
  }

  private String forged() {
    return "\"hlclid\": \"%s\", \"ttp\": \"her-own\", \"email\": \"mia@creator.example\""
        .formatted(click);
  }

  private void tell(char which, String order, int second) {
    switch (which) {
      case '0' -> take(Door.PIXEL, purchase(order, second - 20, forged(), "\"MIA15\""));
      case '1' -> take(Door.SERVER, purchase(order, second, "\"email\": \"kim@shop.example\"", ""));
      case '2' ->
          take(
              Door.PIXEL,
              purchase(
                  order,
                  second - 5,
                  "\"email\": \"kim@shop.example\", \"ttp\": \"kims-own\"",
                  "\"IDA10\""));
      default -> take(Door.PIXEL, purchase(order, second, "", "\"MIA15\""));
    }
  }

  private static List<String> credited(String order) {
    return Fixtures.conversionOf(order).getList("credits[*].creatorId");
  }

  /** The click seems later than the order, and earlier. */
  @ParameterizedTest
  @ValueSource(ints = {-200, 30})
  void payNobodyOfAnOrderThatTheShopTells(int second) {
    for (int wave = 0; wave < 4; wave++) {
      for (String way : WAYS) {
        tell(way.charAt(wave), "o" + way, second);
      }
      Fixtures.process();
    }
    for (String way : WAYS) {
      for (int wave = 0; wave < 4; wave++) {
        tell(way.charAt(wave), "t" + way, second);
      }
    }
    Fixtures.process();
    Set<Object> states = new HashSet<>();
    for (String way : WAYS) {
      for (String order : List.of("o" + way, "t" + way)) {
        Json shown = Fixtures.conversionOf(order);
        states.add(List.of(credited(order), shown.getList("promoCodes")));
      }
    }
    assertThat(states).containsExactly(List.of(List.of(ida.toString()), List.of("IDA10", "MIA15")));
    assertThat(
            Fixtures.count(
                """
                select count(*) from conversion c join identity_key k on k.person_id = c.person_id
                 where k.key = 'ttp:her-own'"""))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "10"})
  void payWhomPagesNameWhereOnlyPagesTell(String way) {
    for (char which : way.toCharArray()) {
      take(
          Door.PIXEL,
          which == '0'
              ? purchase("1", 10, "\"ttp\": \"one\"", "")
              : purchase("1", 20, "\"ttp\": \"two\", \"hlclid\": \"%s\"".formatted(click), ""));
      take(
          Door.PIXEL,
          purchase("2", which, "\"ttp\": \"browser-%s\"".formatted(which), "\"IDA10\""));
      take(Door.PIXEL, purchase("3", 9, "", "\"MIA15\""));
      Fixtures.process();
    }
    assertThat(credited("1")).containsExactly(mia.toString());
    assertThat(credited("2")).containsExactly(ida.toString());
    assertThat(credited("3")).containsExactly(mia.toString());
    assertThat(
            Fixtures.count(
                """
                select count(*) from conversion c join identity_key k on k.person_id = c.person_id
                 where (c.order_id, k.key) in (('1', 'ttp:one'), ('2', 'ttp:browser-0'))"""))
        .isEqualTo(2);
  }

  /** Who is one person may turn out later, and may turn out not to be so. */
  @Test
  void payOnceItTurnsOutThatPageAndShopSpeakOfOnePerson() {
    take(Door.PIXEL, purchase("1", 5, "\"ttp\": \"kims-own\"", "\"IDA10\""));
    take(Door.SERVER, purchase("1", 5, "\"email\": \"kim@shop.example\"", ""));
    Fixtures.process();
    assertThat(credited("1")).isEmpty();
    take(
        Door.SERVER,
        """
        {"event": "Login", "event_time": %d,
         "user": {"ttp": "kims-own", "email": "kim@shop.example"}}"""
            .formatted(at.getEpochSecond()));
    Fixtures.process();
    assertThat(credited("1")).containsExactly(ida.toString());
  }
}
