package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.lastEvent;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.refund;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Refunds that are deleted in the shop: WooCommerce says so by no word of its own, the order's next
 * version lists them no more.
 */
@QuarkusTest
class WooRefundsTest {

  private static final String ALL = "{\"id\": 77, \"reason\": \"\", \"total\": \"-43.00\"}";
  private static final String PART = "{\"id\": 78, \"reason\": \"\", \"total\": \"-10.00\"}";

  /** What versions list, by the hour in which they were written. */
  private static final Map<Character, String> LISTS = Map.of('1', "", '2', ALL, '3', "", '4', ALL);

  private static long lastOrder = System.nanoTime() % 1_000_000_000L;

  private ShopFixture woo;
  private long order;

  @BeforeEach
  void connect() {
    twoBrands();
    woo = ShopFixture.woo();
    order = ++lastOrder;
  }

  @Test
  void whatALaterVersionListsNoMoreIsTakenBack() {
    version("09", ALL);
    process();
    assertThat(net()).isEqualTo("0.00");
    version("10", "");
    assertThat(woo.outcome()).isEqualTo("TAKEN");
    process();
    assertThat(net()).isEqualTo("43.00");
    version("10", "");
    assertThat(woo.outcome()).isEqualTo("UNCHANGED");
    version("11", "");
    process();
    Json refunds = read("/refunds?orderId=" + order);
    assertThat(refunds.getList("items")).hasSize(1);
    assertThat(refunds.getString("items[0].told.amount")).isEqualTo("0.00");
    assertThat(refunds.getString("items[0].occurredAt")).isEqualTo("2026-11-28T10:00:00Z");
    Json told = lastEvent("refunds/" + refunds.getString("items[0].id"));
    assertThat(told.getString("amount.amount")).isEqualTo("0.00");
    assertThat(told.getString("reference")).isEqualTo("refund:77");
    assertThat(
            lastEvent("conversions/" + conversionOf(Long.toString(order)).getString("id"))
                .getString("netValue.amount"))
        .isEqualTo("43.00");
  }

  /**
   * The third version takes back what the second one lists, the fourth lists it again. Each order
   * of deliveries is that of another order of the shop.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theLatestVersionSaysWhatWentBackInWhateverOrderTheyCome(boolean atOnce) {
    Map<String, Long> orders = new LinkedHashMap<>();
    Stream.of("123", "1234")
        .flatMap(Deliveries::inAnyOrder)
        .forEach(versions -> orders.put(versions, ++lastOrder));
    for (int turn = 0; turn < 6; turn++) {
      for (Map.Entry<String, Long> one : orders.entrySet()) {
        order = one.getValue();
        // Those that came first come again behind the others.
        char version = one.getKey().charAt(turn % one.getKey().length());
        version("0" + version, LISTS.get(version));
      }
      if (!atOnce || turn == 5) {
        process();
      }
    }
    assertThat(orders).hasSize(30);
    orders.forEach(
        (versions, number) ->
            assertThat(conversionOf(Long.toString(number)).getString("netValue.amount"))
                .as(versions)
                .isEqualTo(versions.contains("4") ? "0.00" : "43.00"));
  }

  /** A payment service says later that it failed; the order keeps its status. */
  @Test
  void aRefundThatFailedIsNoneThoughTheOrderIsCalledRefunded() {
    version("09", ALL);
    woo.deliver(
        "order.updated",
        Documents.woo(
            order,
            one -> one.put("status", "refunded").put("date_modified_gmt", "2026-11-28T10:00:00")));
    process();
    assertThat(net()).isEqualTo("43.00");
  }

  /** With high-performance storage, webhooks list a refund before its amount is written. */
  @Test
  void aRefundWithoutItsAmountIsThereAllTheSame() {
    String blank = ALL.replace("-43.00", "0.00");
    String[][] told = {
      {blank, "43.00"},
      {ALL, "0.00"},
      {blank, "0.00"},
      {"", "43.00"},
      {blank, "43.00"},
      {ALL, "0.00"},
      {blank, "0.00"}
    };
    for (int i = 0; i < told.length; i++) {
      version("1" + i, told[i][0]);
      process();
      assertThat(net()).as("version " + i).isEqualTo(told[i][1]);
    }
  }

  /** A late word of the payment service opens an order that was given back and cancelled. */
  @Test
  void anOrderThatIsOpenedAgainLacksItsRefundsAllTheSame() {
    version("09", ALL);
    woo.deliver(
        "order.updated",
        Documents.woo(
            order,
            one -> {
              one.put("status", "cancelled").put("date_modified_gmt", "2026-11-28T10:00:00");
              one.set("refunds", Documents.json("[" + ALL + "]"));
            }));
    version("12", ALL);
    process();
    assertThat(net()).isEqualTo("0.00");
    assertThat(conversionOf(Long.toString(order)).getString("refunded.amount")).isEqualTo("43.00");
  }

  @Test
  void ofOneInstantWhatIsListedWentBack() {
    version("09", "");
    version("10", PART);
    version("10", "");
    process();
    assertThat(net()).isEqualTo("33.00");
    version("11", "");
    version("11", PART);
    process();
    assertThat(net()).isEqualTo("33.00");
  }

  @Test
  void theOthersOfTheOrderStay() {
    version("09", ALL.replace("43.00", "20.00") + "," + PART);
    refund(
        """
        {"orderId": "%d", "kind": "REFUND", "amount": {"amount": "5.00", "currency": "USD"},
         "occurredAt": "2026-11-28T09:30:00Z", "externalId": "re-1"}"""
            .formatted(order));
    Fixtures.shop(ACME, "TILL-" + order)
        .send(
            """
            {"event": "Refund", "event_id": "r", "event_time": 1795860000,
             "properties": {"order_id": "%d", "value": "3", "currency": "USD", "refund_id": "t1"}}"""
                .formatted(order));
    process();
    assertThat(net()).isEqualTo("5.00");
    version("10", PART);
    process();
    assertThat(net()).isEqualTo("25.00");
    version("11", "");
    process();
    assertThat(net()).isEqualTo("35.00");
  }

  /** The same refund, told by hand: what people told goes before what the shop says. */
  @Test
  void whatSomebodyRecordedIsNotTakenBack() {
    version("09", PART);
    refund(
        """
        {"orderId": "%d", "kind": "REFUND", "amount": {"amount": "10.00", "currency": "USD"},
         "occurredAt": "2026-11-28T09:30:00Z", "externalId": "78"}"""
            .formatted(order));
    version("10", "");
    process();
    assertThat(net()).isEqualTo("33.00");
  }

  @Test
  void aVersionWithoutAListSaysNothingOfRefunds() {
    version("09", PART);
    woo.deliver(
        "order.updated",
        Documents.woo(
            order,
            one -> {
              one.put("date_modified_gmt", "2026-11-28T10:00:00");
              one.remove("refunds");
            }));
    process();
    assertThat(net()).isEqualTo("33.00");
    version("11", "");
    process();
    assertThat(net()).isEqualTo("43.00");
  }

  /** What is thrown away lists no refunds; restored, it does. */
  @Test
  void refundsOfWhatIsThrownAwayAndRestoredCount() {
    version("09", PART);
    woo.deliver(
        "order.updated",
        Documents.woo(
            order,
            one -> one.put("status", "trash").put("date_modified_gmt", "2026-11-28T10:00:00")));
    process();
    assertThat(net()).isEqualTo("0.00");
    version("11", PART);
    process();
    assertThat(net()).isEqualTo("33.00");
  }

  private void version(String hour, String refunds) {
    woo.deliver(
        "order.updated",
        Documents.woo(
            order,
            one -> {
              one.put("date_modified_gmt", "2026-11-28T%s:00:00".formatted(hour));
              one.set("refunds", (ArrayNode) Documents.json("[" + refunds + "]"));
            }));
  }

  private String net() {
    return conversionOf(Long.toString(order)).getString("netValue.amount");
  }
}
