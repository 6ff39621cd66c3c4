package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What WooCommerce and TikTok Shop send, as they send it. */
@QuarkusTest
class OtherShopsTest {

  private static long lastOrder = System.nanoTime() % 1_000_000_000L;

  private long order;

  @BeforeEach
  void fill() {
    twoBrands();
    order = ++lastOrder;
  }

  @Test
  void anOrderOfWooCommerceCountsWhenItIsPlaced() {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver("order.created", Documents.woo(order, one -> one.put("status", "pending")));
    assertThat(woo.outcome()).isEqualTo("NOT_PLACED");
    woo.deliver("order.updated", Documents.woo(order, one -> {}));
    assertThat(woo.outcome()).isEqualTo("TAKEN");
    process();
    Json conversion = conversionOf(Long.toString(order));
    assertThat(conversion.getString("value.amount")).isEqualTo("43.00");
    assertThat(conversion.getString("occurredAt")).isEqualTo("2026-11-27T16:07:42Z");
    assertThat(conversion.getString("country")).isEqualTo("NO");
    assertThat(conversion.getList("promoCodes").toString()).contains("IDA10");
    assertThat(conversion.getString("items[0].name")).isEqualTo("Green tea");
    assertThat(conversion.getString("items[0].amount.amount")).isEqualTo("36.00");
  }

  @Test
  void refundsOfWooCommerceAreTakenOnceEach() {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver("order.created", Documents.woo(order, one -> {}));
    String first = refunded("2026-11-28T09:00:00", order + ",\"total\":\"-10.00\"");
    woo.deliver("order.updated", first);
    woo.deliver("order.updated", first);
    woo.deliver(
        "order.updated",
        refunded(
            "2026-11-29T09:00:00",
            order + ",\"total\":\"-10.00\"",
            (order + 1) + ",\"total\":\"-5.50\""));
    process();
    assertThat(conversionOf(Long.toString(order)).getString("netValue.amount")).isEqualTo("27.50");
    assertThat(read("/refunds?orderId=" + order).getList("items")).hasSize(2);
  }

  private String refunded(String modified, String... refunds) {
    return Documents.woo(
        order,
        one -> {
          one.put("date_modified_gmt", modified);
          for (String refund : refunds) {
            one.withArray("refunds")
                .add(Documents.json("{\"id\": " + refund + ", \"reason\": \"\"}"));
          }
        });
  }

  @Test
  void whatIsToldWithAKeyIsAnsweredTheSame() {
    ShopFixture woo = ShopFixture.woo();
    String document = Documents.woo(order, one -> {});
    Map<String, String> key = Map.of("Idempotency-Key", "documents-" + order);
    assertThat(woo.tell(document, key).getString("items[0].outcome")).isEqualTo("TAKEN");
    assertThat(woo.tell(document, key).getString("items[0].outcome")).isEqualTo("TAKEN");
    assertThat(woo.tell(document).getString("items[0].outcome")).isEqualTo("UNCHANGED");
  }

  @Test
  void aCopyOfTheShopIsAnother() {
    ShopFixture woo = ShopFixture.woo();
    ShopFixture copy =
        new ShopFixture(
            woo.id(), woo.source(), woo.platform(), "staging.shop.example", woo.secret());
    copy.deliver("order.created", Documents.woo(order, ObjectNode::toString));
    assertThat(woo.outcome()).isEqualTo("OTHER_SHOP");
    ShopFixture same =
        new ShopFixture(woo.id(), woo.source(), woo.platform(), "www.shop.example", woo.secret());
    same.deliver("order.created", Documents.woo(order, one -> {}));
    assertThat(woo.outcome()).isEqualTo("TAKEN");
  }

  /** The signature is of the app, which may be of many shops. */
  @Test
  void whatDoesNotNameTheShopOfTikTokIsNotTaken() {
    ShopFixture shop = ShopFixture.tiktok();
    String named = "\"shop_id\": \"7494049642642441621\",";
    shop.deliver("", status("AWAITING_SHIPMENT", 1764700000).replace(named, ""))
        .then()
        .statusCode(200);
    assertThat(shop.outcome()).isEqualTo("OTHER_SHOP");
    assertThat(shop.list("deliveries").getString("items[0].reason")).contains("names no shop");
    as(Tokens.operator(ACME))
        .body(
            """
            {"eventSourceId": "%s", "platform": "TIKTOK_SHOP", "appKey": "6bq1x2y3z4",
             "secret": "4ac1d7be9a3f4d2c8e5b"}"""
                .formatted(ShopFixture.source("No shop")))
        .post("/v1/brands/" + ACME + "/shops")
        .then()
        .statusCode(422);
  }

  /** Whatever is deleted at WooCommerce is told by its id alone. */
  @Test
  void aCustomerWhoIsDeletedIsNoOrder() {
    ShopFixture woo = ShopFixture.woo();
    woo.deliver("order.created", Documents.woo(order, one -> {}));
    woo.deliver("customer.deleted", "{\"id\": " + order + "}");
    assertThat(woo.outcome()).isEqualTo("NOT_USED");
    process();
    assertThat(conversionOf(Long.toString(order)).getString("netValue.amount")).isEqualTo("43.00");
    woo.deliver("order.deleted", "{\"id\": " + order + "}");
    process();
    assertThat(conversionOf(Long.toString(order)).getString("netValue.amount")).isEqualTo("0.00");
  }

  private String status(String status, long at) {
    return """
    {"type": 1, "tts_notification_id": "73271%d", "shop_id": "7494049642642441621",
     "timestamp": %d, "data": {"order_id": "5764%d", "order_status": "%s",
     "is_on_hold_order": false, "update_time": %d}}"""
        .formatted(at, Instant.now().getEpochSecond(), order, status, at);
  }

  /** Webhooks of TikTok Shop name no amounts: the answers of its API are handed on for those. */
  @Test
  void detailOfTikTokShopTellsWhatOrdersAreWorthAndWhatCreatorsGet() {
    ShopFixture shop = ShopFixture.tiktok();
    shop.deliver("", status("AWAITING_SHIPMENT", 1764700005)).then().statusCode(200);
    String answer =
        Documents.read("tiktok-orders.json").toString().replace("$ORDER", "5764" + order);
    Json told = shop.tell(answer);
    assertThat(told.getString("items[0].outcome")).isEqualTo("TAKEN");
    assertThat(told.getString("items[1].outcome")).isEqualTo("NOT_PLACED");
    assertThat(shop.tell(answer).getString("items[0].outcome")).isEqualTo("UNCHANGED");
    String returned =
        """
        {"code": 0, "data": {"return_orders": [{"return_id": "4035%d", "order_id": "5764%d",
         "return_type": "REFUND", "return_status": "RETURN_OR_REFUND_REQUEST_COMPLETE",
         "create_time": 1764800000, "update_time": 1764900000,
         "refund_amount": {"currency": "USD", "refund_total": "12.50", "refund_subtotal": "12.50"}}]}}"""
            .formatted(order, order);
    assertThat(shop.tell(returned).getString("items[0].outcome")).isEqualTo("TAKEN");
    assertThat(
            shop.tell(returned.replace("REQUEST_COMPLETE", "REQUEST_PENDING"))
                .getString("items[0].outcome"))
        .isEqualTo("NOT_USED");
    process();
    Json conversion = conversionOf("5764" + order);
    assertThat(conversion.getString("value.amount")).isEqualTo("31.90");
    assertThat(conversion.getString("netValue.amount")).isEqualTo("19.40");
    assertThat(conversion.getString("occurredAt"))
        .isEqualTo(Instant.ofEpochSecond(1764700000).toString());
    String affiliate =
        Documents.read("tiktok-affiliate.json").toString().replace("$ORDER", "5764" + order);
    assertThat(shop.tell(affiliate).getString("items[0].outcome")).isEqualTo("TAKEN");
    Json commissions = shop.list("commissions?orderId=5764" + order);
    assertThat(commissions.getList("items")).hasSize(1);
    assertThat(commissions.getString("items[0].creatorHandle")).isEqualTo("miawong");
    assertThat(commissions.getString("items[0].estimated.amount")).isEqualTo("2.50");
    assertThat(commissions.getString("items[0].contentKind")).isEqualTo("VIDEO");
  }

  /** A webhook of a return tells its status and no amount. */
  @Test
  void aReturnOfTikTokShopSaysWhereItsAmountIs() {
    ShopFixture shop = ShopFixture.tiktok();
    shop.deliver(
            "",
            """
            {"type": 12, "tts_notification_id": "733%d", "shop_id": "7494049642642441621",
             "timestamp": %d, "data": {"order_id": "5764%d", "return_id": "4035", "return_type":
             "REFUND", "return_status": "RETURN_OR_REFUND_REQUEST_COMPLETE",
             "update_time": 1764700000}}"""
                .formatted(order, Instant.now().getEpochSecond(), order))
        .then()
        .statusCode(200);
    assertThat(shop.list("deliveries").getString("items[0].outcome")).isEqualTo("NOT_USED");
    assertThat(shop.list("deliveries").getString("items[0].reason")).contains("search of returns");
  }

  /** Shopify would send it eight times, and then no more of any product or order. */
  @Test
  void whatNoDatabaseKeepsIsLeftOutOfTexts() {
    ShopFixture shop = ShopFixture.shopify();
    shop.deliver(
            "products/update",
            """
            {"id": 8812, "title": "Night\\u0000 serum\\ud83d", "product_type": "Serums",
             "status": "active", "updated_at": "2026-11-02T10:00:00-05:00", "variants": [{"id": 1}]}""")
        .then()
        .statusCode(200);
    assertThat(shop.list("products").getString("items[0].title")).isEqualTo("Night serum\uFFFD");
  }

  @Test
  void productsAreKeptAsTheyWereToldLast() {
    ShopFixture shop = ShopFixture.shopify();
    String product =
        """
        {"id": 8811, "title": "%s", "product_type": "Serums", "vendor": "Acme", "handle": "serum",
         "status": "active", "updated_at": "%s", "variants": [{"id": 44110, "sku": "SERUM-30"}]}""";
    shop.deliver("products/update", product.formatted("Night serum", "2026-11-02T10:00:00-05:00"));
    assertThat(shop.outcome()).isEqualTo("TAKEN");
    shop.deliver("products/create", product.formatted("Serum", "2026-11-01T10:00:00-05:00"));
    Json products = shop.list("products");
    assertThat(products.getList("items")).hasSize(1);
    assertThat(products.getString("items[0].title")).isEqualTo("Night serum");
    assertThat(products.getString("items[0].category")).isEqualTo("Serums");
    ShopFixture tiktok = ShopFixture.tiktok();
    tiktok.deliver(
        "",
        """
        {"type": 5, "tts_notification_id": "732%d", "shop_id": "7494049642642441621",
         "timestamp": %d, "data": {"product_id": "1729", "status": "PRODUCT_AUDIT_FAILED",
         "update_time": 1764700000}}"""
            .formatted(order, Instant.now().getEpochSecond()));
    assertThat(tiktok.list("products").getString("items[0].status"))
        .isEqualTo("PRODUCT_AUDIT_FAILED");
  }
}
