package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Orders of WooCommerce that are thrown away and restored while its webhooks wait: of an order that
 * was thrown away it tells the id, and not when.
 */
@QuarkusTest
class WooThrownAwayTest {

  private static final Map<Character, String> WRITTEN =
      Map.of('1', "2026-11-27T17:30:00", '2', "2026-11-28T10:02:00", '3', "2026-11-28T11:00:00");

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
  void whatWasRestoredBeforeItsDeletionWasToldStands() {
    tell("1D2", false);
    assertThat(net()).isEqualTo("43.00");
  }

  /** The day of the last version may be one of which the books are closed. */
  @Test
  void theMoneyWentBackWhenTheDeletionWasTold() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    tell("1D", false);
    assertThat(net()).isEqualTo("0.00");
    assertThat(Instant.parse(read("/refunds?orderId=" + order).getString("items[0].occurredAt")))
        .isAfterOrEqualTo(before);
  }

  @Test
  void ofWhichNothingWasHeardIsOverUntilALaterVersionThanTheFirst() {
    tell("D2", false);
    assertThat(net()).isEqualTo("0.00");
    tell("2", false);
    assertThat(net()).isEqualTo("0.00");
    tell("3", false);
    assertThat(net()).isEqualTo("43.00");
  }

  static Stream<Arguments> orders() {
    return Deliveries.inAnyOrder("1D2")
        .flatMap(order -> Stream.of(Arguments.of(order, false), Arguments.of(order, true)));
  }

  /**
   * D is the deletion. Whether it was of the restored order as well, nothing says but which of both
   * comes first; all else may come in any order.
   */
  @ParameterizedTest
  @MethodSource("orders")
  void itStandsWhereItWasRestoredBehindTheDeletion(String deliveries, boolean atOnce) {
    String end = deliveries.indexOf('D') < deliveries.indexOf('2') ? "43.00" : "0.00";
    tell(deliveries, atOnce);
    assertThat(net()).isEqualTo(end);
    tell("12", atOnce);
    assertThat(net()).as("of before").isEqualTo(end);
    tell("D", atOnce);
    assertThat(net()).as("thrown away after it was restored").isEqualTo("0.00");
    tell("12", atOnce);
    assertThat(net()).as("of before").isEqualTo("0.00");
    tell("3", atOnce);
    assertThat(net()).as("restored once more").isEqualTo("43.00");
    assertThat(read("/refunds?orderId=" + order).getList("items")).hasSize(1);
  }

  private void tell(String deliveries, boolean atOnce) {
    for (char one : deliveries.toCharArray()) {
      if (one == 'D') {
        woo.deliver("order.deleted", "{\"id\": " + order + "}");
      } else {
        woo.deliver(
            "order.restored",
            Documents.woo(order, version -> version.put("date_modified_gmt", WRITTEN.get(one))));
      }
      if (!atOnce) {
        process();
      }
    }
    process();
  }

  private String net() {
    return conversionOf(Long.toString(order)).getString("netValue.amount");
  }
}
