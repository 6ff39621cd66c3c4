package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an order of WooCommerce stands, its latest version says, in whatever order they come. */
@QuarkusTest
class WooOrderStandsTest {

  private static long lastOrder = System.nanoTime() % 1_000_000_000L;

  private long order;

  @BeforeEach
  void fill() {
    twoBrands();
    order = ++lastOrder;
  }

  @Test
  void whatWasNeverPaidIsCancelledWithoutAnOrder() {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver(
        "order.updated",
        Documents.woo(order, one -> one.put("status", "cancelled").putNull("date_paid_gmt")));
    process();
    assertThat(read("/conversions?orderId=" + order).getList("items")).isEmpty();
    woo.deliver("order.created", Documents.woo(order, one -> one.put("status", "on-hold")));
    process();
    assertThat(conversionOf(Long.toString(order)).getString("netValue.amount")).isEqualTo("0.00");
  }

  @Test
  void whatWasCancelledUnpaidAndIsPaidLaterStands() {
    ShopFixture woo = ShopFixture.woo();
    String cancelled = version("cancelled", "2026-11-27T17:10:00", null);
    String paid = version("processing", "2026-11-27T17:30:00", "2026-11-27T17:30:00");
    woo.deliver("order.updated", cancelled);
    woo.deliver("order.updated", paid);
    process();
    assertThat(net()).isEqualTo("43.00");
    // What is of before, though it comes again, takes nothing back.
    woo.deliver("order.updated", cancelled);
    process();
    assertThat(net()).isEqualTo("43.00");
    woo.deliver(
        "order.updated", version("cancelled", "2026-11-28T09:00:00", "2026-11-27T17:30:00"));
    process();
    assertThat(net()).isEqualTo("0.00");
    woo.deliver(
        "order.updated", version("processing", "2026-11-28T10:00:00", "2026-11-27T17:30:00"));
    process();
    assertThat(net()).isEqualTo("43.00");
    assertThat(read("/refunds?orderId=" + order).getList("items")).hasSize(1);
  }

  /**
   * A bank takes a debit back days after the order was told; a first attempt fails, and the next is
   * paid.
   */
  @Test
  void aPaymentThatFailsTakesTheOrderBackUntilOneIsMade() {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver("order.created", version("on-hold", "2026-11-27T17:10:00", null));
    process();
    assertThat(net()).isEqualTo("43.00");
    for (String status : List.of("failed", "trash")) {
      String day = status.equals("failed") ? "28" : "29";
      woo.deliver("order.updated", version(status, "2026-11-" + day + "T09:00:00", null));
      process();
      assertThat(net()).as(status).isEqualTo("0.00");
      woo.deliver(
          "order.updated",
          version("processing", "2026-11-" + day + "T10:00:00", "2026-11-28T10:00:00"));
      process();
      assertThat(net()).as(status).isEqualTo("43.00");
    }
  }

  @Test
  void aCancellationThatArrivesAfterALaterVersionTakesNothingBack() {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver(
        "order.updated", version("processing", "2026-11-27T17:30:00", "2026-11-27T17:30:00"));
    woo.deliver("order.updated", version("cancelled", "2026-11-27T17:10:00", null));
    process();
    assertThat(net()).isEqualTo("43.00");
  }

  /** Putting an order into the trash is told as its deletion, and taking it out as an update. */
  @Test
  void whatWasThrownAwayAndRestoredStands() {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver("order.updated", paid("2026-11-27T17:30:00"));
    throwAway(woo);
    assertThat(net()).isEqualTo("0.00");
    String restored = paid(now());
    woo.deliver("order.updated", restored);
    process();
    assertThat(net()).isEqualTo("43.00");
    throwAway(woo);
    assertThat(net()).as("thrown away once more").isEqualTo("0.00");
    woo.deliver("order.updated", restored);
    process();
    assertThat(net()).as("of before").isEqualTo("0.00");
    woo.deliver("order.updated", paid(now()));
    process();
    assertThat(net()).isEqualTo("43.00");
  }

  @Test
  void aDeletionThatOvertakesItsOrderHoldsUntilThatIsRestored() {
    ShopFixture woo = ShopFixture.woo();
    throwAway(woo);
    woo.deliver("order.updated", paid("2026-11-27T17:30:00"));
    process();
    assertThat(net()).isEqualTo("0.00");
    assertThat(cancelled()).isOne();
    woo.deliver("order.updated", paid(now()));
    process();
    assertThat(net()).isEqualTo("43.00");
    assertThat(cancelled()).isZero();
  }

  private long cancelled() {
    return count(
        "select count(*) from shop_order where order_id = '" + order + "' and gone_at >= told_at");
  }

  private void throwAway(ShopFixture woo) {
    woo.deliver("order.deleted", "{\"id\": " + order + "}");
    process();
  }

  private String paid(String modified) {
    return version("processing", modified, "2026-11-27T17:30:00");
  }

  private static String now() {
    return Instant.now().toString().replace("Z", "");
  }

  /** The order was placed at 16:07:42. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsCancelledAndPaidWithinAMinuteStandsHoweverManyAreReadAtOnce(boolean atOnce) {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver("order.updated", version("cancelled", "2026-11-27T16:08:12", null));
    if (!atOnce) {
      process();
    }
    woo.deliver("order.updated", paid("2026-11-27T16:08:32"));
    process();
    assertThat(net()).isEqualTo("43.00");
  }

  private String version(String status, String modified, String paid) {
    return Documents.woo(
        order,
        one ->
            one.put("status", status)
                .put("date_modified_gmt", modified)
                .put("date_paid_gmt", paid));
  }

  private String net() {
    return conversionOf(Long.toString(order)).getString("netValue.amount");
  }
}
