package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API of TikTok Shop answers, handed on. */
@QuarkusTest
class TikTokShopOrdersTest {

  private static long lastOrder = System.nanoTime() % 1_000_000_000L;

  private ShopFixture shop;
  private String order;

  @BeforeEach
  void connect() {
    twoBrands();
    shop = ShopFixture.tiktok();
    order = "5764" + ++lastOrder;
  }

  /** One of two pieces, before it was sent: the order's status says nothing of it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void linesThatAreCancelledAreGivenBack(boolean cancellationFirst) {
    String detail =
        detail(one -> ((ObjectNode) one.at("/line_items/1")).put("display_status", "CANCELLED"));
    for (boolean cancellation : new boolean[] {cancellationFirst, !cancellationFirst}) {
      Json told = shop.tell(cancellation ? cancelled("COMPLETE") : detail);
      assertThat(told.getString("items[0].outcome")).isEqualTo("TAKEN");
      process();
    }
    assertThat(shop.tell(cancelled("COMPLETE")).getString("items[0].outcome"))
        .isEqualTo("UNCHANGED");
    Json conversion = conversionOf(order);
    assertThat(conversion.getString("value.amount")).isEqualTo("31.90");
    assertThat(conversion.getString("netValue.amount")).isEqualTo("19.40");
    assertThat(conversion.getList("items")).hasSize(1);
    assertThat(conversion.getString("items[0].amount.amount")).isEqualTo("12.50");
  }

  @ParameterizedTest
  @CsvSource({"PENDING", "CANCEL", "SUCCESS"})
  void aCancellationThatIsAskedForGivesNothingBack(String status) {
    assertThat(shop.tell(cancelled(status)).getString("items[0].outcome")).isEqualTo("NOT_USED");
  }

  @Test
  void whatIsCancelledAsAWholeIsGivenBackOnce() {
    shop.tell(detail(one -> {}));
    shop.tell(cancelled("COMPLETE"));
    shop.tell(detail(one -> one.put("status", "CANCELLED").put("update_time", 1764990000)));
    process();
    assertThat(conversionOf(order).getString("netValue.amount")).isEqualTo("0.00");
    assertThat(conversionOf(order).getString("refunded.amount")).isEqualTo("31.90");
  }

  @ParameterizedTest
  @CsvSource({
    "is_sample_order, -",
    "is_replacement_order, -",
    "is_sample_order, before",
    "is_replacement_order, before",
    "is_sample_order, after",
    "is_sample_order, cancelled"
  })
  void whatIsNotBoughtIsNoPurchase(String kind, String webhook) {
    if (webhook.equals("before")) {
      status("AWAITING_SHIPMENT", 1764700005);
      process();
    }
    Json told = shop.tell(detail(one -> one.put(kind, true)));
    assertThat(told.getString("items[0].outcome")).isEqualTo("NOT_USED");
    if (webhook.equals("after")) {
      status("AWAITING_COLLECTION", 1764790000);
    }
    if (webhook.equals("cancelled")) {
      status("CANCEL", 1764790000);
    }
    process();
    assertThat(read("/conversions?orderId=" + order).getList("items")).isEmpty();
  }

  /** A status is of a sample as well; the detail says what was bought, whichever comes first. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOrderIsOneByItsDetail(boolean webhookFirst) {
    if (webhookFirst) {
      status("AWAITING_SHIPMENT", 1764700005);
      assertThat(shop.outcome()).isEqualTo("NOT_USED");
      assertThat(shop.list("deliveries").getString("items[0].reason")).contains("order detail");
      assertThat(shop.list("deliveries").getString("items[0].orderId")).isEqualTo(order);
    }
    shop.tell(detail(one -> {}));
    if (!webhookFirst) {
      status("IN_TRANSIT", 1764790000);
    }
    process();
    assertThat(conversionOf(order).getString("netValue.amount")).isEqualTo("31.90");
    assertThat(conversionOf(order).getString("occurredAt")).isEqualTo("2025-12-02T18:26:40Z");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWebhookTakesTheOrderBack(boolean webhookFirst) {
    if (webhookFirst) {
      status("CANCEL", 1764800000);
      assertThat(shop.outcome()).isEqualTo("TAKEN");
    }
    shop.tell(detail(one -> {}));
    if (!webhookFirst) {
      status("CANCEL", 1764800000);
      assertThat(shop.outcome()).isEqualTo("TAKEN");
    }
    process();
    assertThat(conversionOf(order).getString("netValue.amount")).isEqualTo("0.00");
  }

  private void status(String status, long at) {
    shop.deliver(
            "",
            """
            {"type": 1, "tts_notification_id": "73271%d%s", "shop_id": "7494049642642441621",
             "timestamp": %d, "data": {"order_id": "%s", "order_status": "%s",
             "is_on_hold_order": false, "update_time": %d}}"""
                .formatted(at, order, Instant.now().getEpochSecond(), order, status, at))
        .then()
        .statusCode(200);
  }

  private String detail(Consumer<ObjectNode> change) {
    ObjectNode answer =
        (ObjectNode)
            Documents.json(
                Documents.read("tiktok-orders.json").toString().replace("$ORDER", order));
    change.accept((ObjectNode) answer.at("/data/orders/0"));
    return answer.toString();
  }

  private String cancelled(String status) {
    return """
    {"code": 0, "data": {"total_count": 1, "cancellations": [{"cancel_id": "4036%1$s",
     "order_id": "%1$s", "cancel_type": "BUYER_CANCEL", "role": "BUYER",
     "cancel_status": "CANCELLATION_REQUEST_%2$s", "create_time": 1764710000,
     "update_time": 1764720000,
     "refund_amount": {"currency": "USD", "refund_total": "12.50", "refund_subtotal": "12.50"},
     "cancel_line_items": [{"order_line_item_id": "577086512123755124"}]}]}}"""
        .formatted(order, status);
  }
}
