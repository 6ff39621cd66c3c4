package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders from before a shop was connected, in the exports of its platform. */
@QuarkusTest
class ShopOrderImportTest {

  private static final String HEAD =
      "shopId,Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,"
          + "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
          + "Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
          + "Lineitem discount,Billing Name,Billing Address1,Billing Country,Notes,Note Attributes,"
          + "Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Source,Phone\n";

  private ShopFixture shop;
  private long order;

  @BeforeEach
  void connect() {
    twoBrands();
    shop = ShopFixture.shopify();
    order = 7_700_000_000_000L + System.nanoTime() % 1_000_000_000L;
  }

  private String file() {
    return HEAD
        + line(
            "#%1$s,ada@shopper.example,partially_refunded,2026-09-03 10:15:00 -0400,fulfilled,no,USD,"
                + "47.00,6.00,3.29,56.29,IDA10,5.00,Standard,2026-09-03 10:14:00 -0400,"
                + "2,Fern Print,16.00,,FERN-1,2.00,Ada Example,1 Lane,US,,"
                + "\"ttclid: E.C.P.export\nutm_source: tiktok\",,card,10.00,Acme,%1$s,web,")
        + line(
            "#%1$s,ada@shopper.example,,,,,,,,,,,,,,1,Tote Bag,20.00,,TOTE-1,0.00,,,,,,,,,Acme,,,")
        + line(
            "#%1$s-2,,voided,,,no,USD,9.00,0.00,0.00,9.00,,0.00,,2026-09-04 08:00:00 -0400,"
                + "1,Mug,9.00,,MUG,0.00,,,US,,,2026-09-04 09:00:00 -0400,card,0.00,Acme,%1$s2,web,");
  }

  private String line(String cells) {
    return shop.id() + "," + cells.formatted(order) + "\n";
  }

  private Json send(String file, String query) {
    return as(Tokens.operator(ACME))
        .contentType("text/csv")
        .body(file)
        .post("/v1/brands/" + ACME + "/shop-orders/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static void tell() {
    Arc.container().instance(TellImported.class).get().work(Duration.ZERO);
    process();
  }

  @Test
  void linesOfAnOrderAreOneOrder() {
    assertThat(send(file(), "?dryRun=true").getInt("applied")).isEqualTo(3);
    assertThat(count("select count(*) from shop_pending where shop_id = '" + shop.id() + "'"))
        .isZero();
    assertThat(send(file(), "").getInt("applied")).isEqualTo(3);
    assertThat(count("select count(*) from shop_pending where line::text like '%shopper.example%'"))
        .isZero();
    tell();
    Json conversion = conversionOf(Long.toString(order));
    assertThat(conversion.getString("value.amount")).isEqualTo("56.29");
    assertThat(conversion.getString("netValue.amount")).isEqualTo("46.29");
    assertThat(conversion.getString("occurredAt")).isEqualTo("2026-09-03T14:14:00Z");
    assertThat(conversion.getString("items[0].amount.amount")).isEqualTo("30.00");
    assertThat(conversion.getString("items[1].name")).isEqualTo("Tote Bag");
    assertThat(conversion.getList("promoCodes").toString()).contains("IDA10");
    assertThat(conversionOf(order + "2").getString("netValue.amount")).isEqualTo("0.00");
    Json again = send(file(), "");
    assertThat(again.getInt("unchanged")).isEqualTo(3);
  }

  /** An export says how much went back in all, webhooks each part of it. */
  @Test
  void whatWentBackIsTakenOnceWhoeverTellsIt() {
    send(file(), "");
    tell();
    assertThat(net()).isEqualTo("46.29");
    shop.deliver("orders/updated", updated(refund(1, "10.00", "2026-09-10T12:00:00-04:00")));
    process();
    assertThat(net()).isEqualTo("46.29");
    shop.deliver(
        "orders/updated",
        updated(
            refund(1, "10.00", "2026-09-10T12:00:00-04:00"),
            refund(2, "6.29", "2026-09-20T12:00:00-04:00")));
    process();
    assertThat(net()).isEqualTo("40.00");
  }

  private String updated(String... refunds) {
    return Documents.order(
        order,
        one -> {
          one.put("name", "#" + order).put("total_price", "56.29");
          one.put("updated_at", "2026-11-28T10:15:00-05:00");
          for (String refund : refunds) {
            one.withArray("refunds").add(Documents.json(refund));
          }
        });
  }

  private String refund(int place, String amount, String at) {
    return """
    {"id": %d%d, "order_id": %d, "created_at": "%s", "processed_at": "%s", "refund_line_items": [],
     "order_adjustments": [], "transactions": [{"id": %d%d, "kind": "refund",
     "status": "success", "amount": "%s", "currency": "USD"}]}"""
        .formatted(order, place, order, at, at, order, place, amount);
  }

  private String net() {
    return conversionOf(Long.toString(order)).getString("netValue.amount");
  }

  /**
   * A webhook would be sent again, a file is not: its orders wait until the shop is there again.
   */
  @Test
  void ordersWaitWhileTheirShopIsDisconnected() {
    send(file(), "");
    source("disconnect");
    tell();
    assertThat(waiting()).isEqualTo(3);
    assertThat(shop.list("deliveries").getList("items")).isEmpty();
    source("reconnect");
    tell();
    assertThat(waiting()).isZero();
    assertThat(net()).isEqualTo("46.29");
  }

  private void source(String step) {
    as(Tokens.operator(ACME))
        .post("/v1/brands/" + ACME + "/event-sources/" + shop.source() + "/" + step)
        .then()
        .statusCode(200);
  }

  private long waiting() {
    return count("select count(*) from shop_pending where shop_id = '" + shop.id() + "'");
  }

  /** Whatever the shop's webhooks tell of an order is more than what its export does. */
  @Test
  void whatTheShopHasToldItselfIsUnchanged() {
    shop.deliver(
        "orders/create",
        Documents.order(order, one -> one.put("name", "#" + order).put("total_price", "56.29")));
    assertThat(send(file(), "").getInt("unchanged")).isEqualTo(2);
    tell();
    assertThat(conversionOf(Long.toString(order)).getString("netValue.amount")).isEqualTo("56.29");
  }

  @Test
  void anExportOfWooCommerceIsRead() {
    ShopFixture woo = ShopFixture.woo();
    String file =
        "shopId,order_id,order_number,date,status,shipping_total,tax_total,discount_total,order_total,"
            + "refunded_total,order_currency,customer_id,billing_first_name,billing_email,"
            + "billing_phone,billing_country,coupons,item_name,item_sku,item_quantity,item_price\n"
            + "%s,%d,%d,2026-09-05 12:00:00,completed,5.00,2.00,0,47.00,0,USD,26,Jo,jo@shopper.example,"
                .formatted(woo.id(), order, order)
            + "22 12 34 56,NO,ida10,Green tea,TEA,2,20.00\n"
            + "%s,%d,%d,2026-09-05 12:01:00,failed,5.00,2.00,0,47.00,0,USD,26,Jo,jo@shopper.example,"
                .formatted(woo.id(), order + 1, order + 1)
            + "22 12 34 56,NO,,Green tea,TEA,2,20.00\n";
    assertThat(send(file.replace(",status,", ",order_status,"), "").getInt("applied")).isEqualTo(2);
    tell();
    // Without an offset it is the brand's time: New York.
    assertThat(conversionOf(Long.toString(order)).getString("occurredAt"))
        .isEqualTo("2026-09-05T16:00:00Z");
    assertThat(read("/conversions?orderId=" + (order + 1)).getList("items")).isEmpty();
    assertThat(woo.list("deliveries").getString("items[0].outcome")).isEqualTo("NOT_PLACED");
  }

  /**
   * WooCommerce lists refunds without their instants, in whatever version comes after the import.
   */
  @Test
  void refundsThatWooCommerceListsLaterAreThoseOfTheExport() {
    ShopFixture woo = ShopFixture.woo();
    send(
        "shopId,order_id,order_number,date,status,order_total,refunded_total,order_currency\n"
            + "%s,%d,%d,2026-11-27 12:00:00,completed,43.00,10.00,USD\n"
                .formatted(woo.id(), order, order),
        "");
    tell();
    assertThat(net()).isEqualTo("33.00");
    woo.deliver("order.updated", listing("{\"id\": 78, \"total\": \"-10.00\"}"));
    process();
    assertThat(net()).isEqualTo("33.00");
    woo.deliver(
        "order.updated",
        listing("{\"id\": 78, \"total\": \"-10.00\"}, {\"id\": 79, \"total\": \"-5.00\"}"));
    process();
    assertThat(net()).isEqualTo("28.00");
  }

  private String listing(String refunds) {
    return Documents.woo(
        order,
        one ->
            one.put("date_modified_gmt", Instant.now().toString().replace("Z", ""))
                .set("refunds", Documents.json("[" + refunds + "]")));
  }

  @Test
  void whatCannotBeTheShopsIsRefused() {
    Json refused =
        send(
            HEAD
                + line("#1,,paid,,,,USD,,,,12x,,,,2026-09-05,1,M,1,,M,0,,,,,,,,,,,web,")
                + line("#2,,paid,,,,USD,,,,12,,,,soon,1,M,1,,M,0,,,,,,,,,,2,web,"),
            "");
    assertThat(refused.getInt("failed")).isEqualTo(2);
    assertThat(refused.getString("rows[0].violations[0].field")).isEqualTo("orderId");
    assertThat(refused.getString("rows[1].violations[0].field")).isEqualTo("placedAt");
  }
}
