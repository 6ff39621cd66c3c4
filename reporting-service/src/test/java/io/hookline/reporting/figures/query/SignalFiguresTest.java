package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.SignalChanges.answered;
import static io.hookline.reporting.SignalChanges.item;
import static io.hookline.reporting.SignalChanges.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.SignalChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources, surveys, places, products and tags, whatever is told of them first. */
@QuarkusTest
class SignalFiguresTest {

  private static final UUID SHOP = id(501);
  private static final UUID TILL = id(502);
  private static final UUID SURVEY = id(511);
  private static final UUID SOHO = id(521);
  private static final String FROM = "2026-10-01";
  private static final String TO = "2026-10-31";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static List<ObjectNode> sources() {
    String refused = "{\"reason\": \"Missing data for required field.\", \"refused\": 5}";
    String other = "{\"reason\": \"Not a valid integer.\", \"refused\": 2}";
    return List.of(
        SignalChanges.source(ACME, SHOP, "Shop", 0),
        SignalChanges.source(ACME, SHOP, "Web shop", 1),
        SignalChanges.sourceDay(
            ACME, SHOP, "2026-10-05", 1, named("Purchase", 4, 1, 3, 1, 0, 0, 0), "", 2),
        // 40 by the pixel and 30 by the server first, of which the other told 10 and 20 more.
        SignalChanges.sourceDay(
            ACME,
            SHOP,
            "2026-10-05",
            2,
            named("Purchase", 105, 63, 40, 30, 5, 10, 20)
                + ", "
                + named("ViewContent", 95, 37, 95, 0, 0, 0, 0),
            refused,
            3),
        SignalChanges.sourceDay(
            ACME,
            SHOP,
            "2026-10-06",
            1,
            named("Purchase", 40, 20, 20, 20, 0, 0, 0),
            refused + ", " + other,
            6),
        SignalChanges.sourceDay(
            ACME, TILL, "2026-10-06", 1, named("Purchase", 10, 0, 0, 0, 10, 0, 0), "", 3));
  }

  private static void shuffled(List<ObjectNode> changes, int seed) {
    List<ObjectNode> twice = new ArrayList<>(changes);
    twice.addAll(changes);
    Collections.shuffle(twice, new Random(seed));
    twice.forEach(Feeds::apply);
  }

  private static String value(String measure) {
    return Asking.value(FROM, TO, measure);
  }

  private static Map<String, String> by(String dimension, String measure) {
    Json answer =
        Asking.ask(FROM, TO, "\"groupBy\": [%s]".formatted(quoted(dimension.split(","))), measure);
    Map<String, String> values = new LinkedHashMap<>();
    for (int row = 0; row < answer.getList("rows").size(); row++) {
      List<Object> keys = answer.getList("rows[" + row + "].keys[*].key");
      List<Object> names = answer.getList("rows[" + row + "].keys[*].name");
      Object name = names.isEmpty() || names.get(0) == null ? keys : names.get(0);
      values.put(
          keys.size() == 1 && name == keys ? String.valueOf(keys.get(0)) : String.valueOf(name),
          answer.getString("rows[" + row + "].figures[0].value"));
    }
    return values;
  }

  private static String quoted(String... words) {
    return '"' + String.join("\", \"", Arrays.asList(words)) + '"';
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void sourcesAreWhatWasToldLastOfEachDay(int seed) {
    shuffled(sources(), seed);
    assertThat(value("events_accepted")).isEqualTo("250");
    assertThat(value("events_refused")).isEqualTo("12");
    assertThat(value("event_refusal_rate")).isEqualTo("0.045802");
    assertThat(value("events_repeated")).isEqualTo("8");
    assertThat(by("refusal_reason", "events_refused"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("Missing data for required field.", "10", "Not a valid integer.", "2"));
    assertThat(by("event_source", "events_accepted"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("Web shop", "240", TILL.toString(), "10"));
    assertThat(by("identifier", "match_quality"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("email", "0.48", "phone", "0"));
    assertThat(value("source_readiness")).as("3, 6 and 3 of 6").isEqualTo("0.666667");
    assertThat(by("readiness_check", "source_readiness")).containsEntry("REFUSALS", "0.333333");
  }

  /** Sources count their own events: what a shop's pixel and its webhooks tell is one order. */
  private static List<ObjectNode> seen() {
    List<ObjectNode> changes = new ArrayList<>(sources());
    String[][] sides = {
      {"PIXEL"},
      {"SERVER"},
      {"PIXEL", "SERVER"},
      {"PIXEL", "SERVER", "OFFLINE"},
      {"PIXEL", "OFFLINE"},
      {"SERVER", "OFFLINE"},
      {"OFFLINE"},
      {}
    };
    for (int n = 0; n < sides.length; n++) {
      ObjectNode first =
          AttributionChanges.bought(ACME, id(11 + n), 0, "2026-10-05T12:00:00Z", "NEW");
      ObjectNode later =
          AttributionChanges.bought(ACME, id(11 + n), 1, "2026-10-05T12:00:00Z", "RETURNING");
      changes.add(AttributionChanges.toldBy(first, n == 2 ? new String[] {"SERVER"} : sides[n]));
      changes.add(AttributionChanges.toldBy(later, sides[n]));
    }
    return changes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void coverageIsOfOrders(int seed) {
    shuffled(seen(), seed);
    assertThat(value("signal_coverage_pixel")).isEqualTo("1");
    assertThat(value("signal_coverage_server")).isEqualTo("2");
    assertThat(value("signal_coverage_both")).isEqualTo("3");
    assertThat(value("signal_coverage")).as("3 of 6").isEqualTo("0.5");
    assertThat(value("recovered_share")).as("2 of 6").isEqualTo("0.333333");
    assertThat(by("customer", "signal_coverage_both")).containsOnly(Map.entry("RETURNING", "3"));
    assertThat(value("purchases_offline")).as("events of sources").isEqualTo("15");
  }

  @Test
  void daysBeforeAnySourceAreUnknownAndQuietOnesAreNothing() {
    Feeds.apply(sources());
    assertThat(Asking.value("2026-09-01", "2026-09-30", "events_accepted")).isNull();
    assertThat(Asking.value("2026-10-10", "2026-10-12", "events_refused")).isEqualTo("0");
  }

  private static List<ObjectNode> people() {
    return List.of(
        SignalChanges.survey(ACME, SURVEY, "After the checkout", 0),
        SignalChanges.place(ACME, SOHO, "Soho", "NYC-05", 0),
        SignalChanges.surveyDay(ACME, SURVEY, "2026-10-05", 1, answered("friend", null, null, 9)),
        SignalChanges.surveyDay(
            ACME,
            SURVEY,
            "2026-10-05",
            2,
            answered("tiktok", "tiktok", SOHO, 2),
            answered("friend", null, null, 1)),
        SignalChanges.surveyDay(ACME, SURVEY, "2026-10-06", 1, answered(null, null, null, 1)),
        SignalChanges.headcount(ACME, SOHO, "2026-10-05", 1, 17, 90),
        SignalChanges.headcount(ACME, SOHO, "2026-10-05", 2, 18, 212),
        SignalChanges.headcount(ACME, SOHO, "2026-10-06", 1, 2, null),
        AttributionChanges.bought(ACME, id(11), 0, "2026-10-05T12:00:00Z", "NEW"),
        AttributionChanges.bought(ACME, id(12), 0, "2026-10-05T12:00:00Z", "NEW"),
        AttributionChanges.bought(ACME, id(13), 0, "2026-10-06T12:00:00Z", null),
        AttributionChanges.bought(ACME, id(14), 0, "2026-10-06T12:00:00Z", "RETURNING"),
        AttributionChanges.bought(ACME, id(15), 0, "2026-10-07T12:00:00Z", "RETURNING"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void shoppersAndPlaces(int seed) {
    shuffled(people(), seed);
    assertThat(value("survey_answers")).isEqualTo("4");
    assertThat(by("survey_answer", "survey_answers"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("tiktok", "2", "friend", "1", "null", "1"));
    assertThat(value("tiktok_answer_share")).isEqualTo("0.5");
    assertThat(value("survey_response_rate")).as("4 of 5").isEqualTo("0.8");
    assertThat(by("place", "survey_answers")).containsEntry("Soho", "2");
    assertThat(by("place", "taps")).isEqualTo(Map.of("Soho", "20"));
    assertThat(by("tap_answer", "taps")).isEqualTo(Map.of("tiktok", "20"));
    assertThat(value("walk_ins")).isEqualTo("212");
  }

  private static List<ObjectNode> sales() {
    String at = "2026-10-05T12:00:00Z";
    return List.of(
        SignalChanges.place(ACME, SOHO, "Soho", "NYC-05", 0),
        SignalChanges.order(ACME, id(11), 0, at, "NEW", null, item("SERUM", "Serums", 9, "900.00")),
        SignalChanges.order(
            ACME,
            id(11),
            1,
            at,
            "RETURNING",
            "nyc-05",
            item("SERUM", "Serums", 2, "98.00") + ", " + item("MASK", "serums", 1, "12.50")),
        SignalChanges.order(
            ACME, id(12), 0, at, "NEW", "XX-1", item("SERUM", "Serums", 1, "49.00")),
        SignalChanges.order(
            ACME,
            id(13),
            0,
            at,
            "NEW",
            null,
            "{\"productId\": null, \"category\": null, \"name\": \"Gift wrap\", \"quantity\": null, \"amount\": null}"),
        AttributionChanges.bought(ACME, id(14), 0, at, null),
        AttributionChanges.credited(
            ACME, id(11), 1, at, AttributionChanges.click(id(1), "1", "10.00")),
        AttributionChanges.credited(
            ACME, id(12), 1, at, AttributionChanges.click(id(1), "1", "10.00")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatWasSoldToWhomAndWhere(int seed) {
    shuffled(sales(), seed);
    assertThat(by("product", "units_sold"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("The SERUM", "3", "The MASK", "1", "Gift wrap", "1"));
    assertThat(by("product", "product_value")).containsEntry("The SERUM", "147");
    assertThat(by("product_category", "product_orders"))
        .as("an order of two products is one of each")
        .containsEntry("serums", "3");
    assertThat(by("customer", "orders"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("RETURNING", "1", "NEW", "2", "null", "1"));
    assertThat(by("customer", "conversions"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("RETURNING", "1", "NEW", "1"));
    assertThat(by("customer,creator", "attributed_revenue").values())
        .containsExactlyInAnyOrder("10", "10");
    assertThat(by("place", "orders")).as("a code of no place is none").containsEntry("Soho", "1");
    assertThat(value("orders")).isEqualTo("4");
    assertThat(by("sale_channel", "order_value")).containsEntry("IN_STORE", "30");
    assertThat(by("customer", "unknown_origin_share")).containsEntry("NEW", "0.5");
  }

  private static ObjectNode sold(int order, String day, String name) {
    return SignalChanges.order(
        ACME,
        id(order),
        0,
        day + "T12:00:00Z",
        "NEW",
        null,
        item("SERUM", "Serums", 1, "49.00").replace("The SERUM", name));
  }

  /** Anybody can tell of an order as a page, and give its items any name. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void productsHaveTheNamesThatTheShopToldLast(int seed) {
    ObjectNode forged = sold(23, "2026-10-07", "!recalled");
    forged.withObject("data").put("itemsByPage", true);
    shuffled(
        List.of(sold(21, "2026-10-05", "A serum"), sold(22, "2026-10-06", "Serum, 30 ml"), forged),
        seed);
    assertThat(by("product", "units_sold")).isEqualTo(Map.of("Serum, 30 ml", "3"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void tagsAreThoseOfTheLastDay(int seed) {
    shuffled(
        List.of(
            SignalChanges.audit(ACME, "2026-10-05", 1, 10, 5, 5),
            SignalChanges.audit(ACME, "2026-10-05", 2, 10, 8, 2),
            SignalChanges.audit(ACME, "2026-10-06", 1, 20, 18, 2)),
        seed);
    assertThat(value("links_in_use")).isEqualTo("20");
    assertThat(value("tagged_link_share")).isEqualTo("0.9");
    assertThat(value("campaign_visit_share")).isEqualTo("0.8");
    assertThat(by("finding", "utm_findings"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("UNTAGGED_LINK", "4", "DRIFTED_NAME", "2"));
    assertThat(
            Asking.ask(FROM, "2026-10-11", "\"granularity\": \"WEEK\"", "tagged_link_share")
                .getString("total.parts[1].figures[0].value"))
        .isEqualTo("0.9");
  }
}
