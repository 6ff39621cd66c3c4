package io.hookline.attribution.collect.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not as they should be, and what they say all the same. */
class ShopDocumentsTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shopify-order.json",
        "shopify-refund.json",
        "woo-order.json",
        "tiktok-orders.json",
        "tiktok-affiliate.json"
      })
  void anyFieldMayBeNullOrOfAnotherKind(String name) {
    ShopPlatform platform =
        name.startsWith("shopify")
            ? ShopPlatform.SHOPIFY
            : name.startsWith("woo") ? ShopPlatform.WOOCOMMERCE : ShopPlatform.TIKTOK_SHOP;
    int tried = 0;
    for (String pointer : places(Documents.read(name), "")) {
      for (String value : List.of("null", "\"\"", "[]", "{}", "-1", "1e400", "\"x\"", "true")) {
        JsonNode document = replaced(Documents.read(name), pointer, Documents.json(value));
        for (JsonNode one : DocumentReader.documents(document)) {
          Heard heard = read(platform, OrderIds.ID, one);
          assertThat(heard.tellings())
              .as(pointer + " " + value)
              .allSatisfy(telling -> assertThat(telling.asEvent().has("event_time")).isTrue());
        }
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  /**
   * What went back to the customer counts, whatever of it is shipping, tax or duty, at the rate
   * that the document tells both amounts by.
   */
  @Test
  void aRefundIsInTheShopsCurrency() {
    ObjectNode refund = Documents.read("shopify-refund.json");
    ((ObjectNode) refund.at("/transactions/0")).put("amount", "29.76").put("currency", "EUR");
    ((ObjectNode) refund.at("/refund_line_items/0"))
        .<ObjectNode>set("subtotal_set", both("27.00", "25.11"))
        .set("total_tax_set", both("4.31", "4.01"));
    refund
        .putArray("refund_shipping_lines")
        .addObject()
        .set("subtotal_amount_set", both("5.00", "4.65"));
    JsonNode properties = event(ShopPlatform.SHOPIFY, refund).path("properties");
    assertThat(properties.path("value").decimalValue()).isEqualByComparingTo("32.00");
    assertThat(properties.path("currency").asText()).isEqualTo("USD");
  }

  /** Before the version 2024-10 of Shopify's API shipping was an adjustment. */
  @Test
  void anAdjustmentTellsTheRateToo() {
    ObjectNode refund = Documents.read("shopify-refund.json");
    ((ObjectNode) refund.at("/transactions/0")).put("amount", "600").put("currency", "JPY");
    refund.putArray("refund_line_items");
    refund
        .putArray("order_adjustments")
        .addObject()
        .set("amount_set", Documents.json(both("-4.00", "-600").toString().replace("EUR", "JPY")));
    JsonNode properties = event(ShopPlatform.SHOPIFY, refund).path("properties");
    assertThat(properties.path("value").decimalValue()).isEqualByComparingTo("4.00");
    assertThat(properties.path("currency").asText()).isEqualTo("USD");
  }

  private static JsonNode both(String shop, String customer) {
    return Documents.json(
        """
        {"shop_money": {"amount": "%s", "currency_code": "USD"},
         "presentment_money": {"amount": "%s", "currency_code": "EUR"}}"""
            .formatted(shop, customer));
  }

  /** Cash on delivery, of which an item was taken out: the order is worth less. */
  @ParameterizedTest
  @CsvSource({
    "pending, false, 43.10",
    "authorized, true, 40.00",
    "partially_paid, false, 43.10",
    "paid, false, 0"
  })
  void whatIsTakenOutOfAnUnpaidOrderLessensIt(
      String status, boolean taxIncluded, BigDecimal removed) {
    ObjectNode order =
        Documents.read("shopify-order.json")
            .put("financial_status", status)
            .put("taxes_included", taxIncluded);
    order
        .putArray("refunds")
        .add(
            Documents.json(
                """
                {"id": 77, "created_at": "2026-11-29T10:20:00-05:00", "transactions": [],
                 "refund_line_items": [
                   {"quantity": 1, "subtotal": 37.0, "total_tax": 2.9,
                    "subtotal_set": {"shop_money": {"amount": "40.00", "currency_code": "USD"}},
                    "total_tax_set": {"shop_money": {"amount": "3.10", "currency_code": "USD"}}}]}"""));
    BigDecimal told =
        read(ShopPlatform.SHOPIFY, OrderIds.ID, order).tellings().stream()
            .map(Telling::asEvent)
            .filter(event -> event.path("event").asText().equals("Refund"))
            .map(event -> event.at("/properties/value").decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(told).isEqualByComparingTo(removed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"failure", "pending", "error"})
  void moneyThatDidNotGoBackIsNoRefund(String status) {
    ObjectNode refund = Documents.read("shopify-refund.json");
    ((ObjectNode) refund.at("/transactions/0")).put("status", status);
    assertThat(read(ShopPlatform.SHOPIFY, OrderIds.ID, refund).outcome())
        .isEqualTo(DeliveryOutcome.NOT_USED);
  }

  @Test
  void itemsAreWhatIsLeft() {
    ObjectNode order = Documents.read("shopify-order.json");
    order.withArray("line_items").forEach(line -> ((ObjectNode) line).remove("current_quantity"));
    order.putArray("refunds").add(Documents.read("shopify-refund.json"));
    JsonNode contents = event(ShopPlatform.SHOPIFY, order).at("/properties/contents");
    assertThat(contents.at("/0/quantity").asInt()).isEqualTo(1);
    assertThat(contents.at("/0/price").decimalValue()).isEqualByComparingTo("27");
    assertThat(contents).hasSize(2);
  }

  @Test
  void aTillOfTheShopSaysWhichOne() {
    ObjectNode order =
        Documents.read("shopify-order.json")
            .put("source_name", "pos")
            .put("location_id", 48752903)
            .putNull("landing_site");
    JsonNode event = event(ShopPlatform.SHOPIFY, order);
    assertThat(event.at("/properties/delivery_category").asText()).isEqualTo("in_store");
    assertThat(event.at("/properties/shop_id").asText()).isEqualTo("48752903");
    assertThat(event.at("/page/url").isMissingNode()).isTrue();
  }

  /**
   * TikTok's own channel brings orders of TikTok Shop into Shopify: they are not told to TikTok.
   */
  @Test
  void whatCameFromTikTokSaysSo() {
    ObjectNode order = Documents.read("shopify-order.json").put("source_name", "tiktok_shop");
    assertThat(event(ShopPlatform.SHOPIFY, order).path("partner_name").asText())
        .isEqualTo("TikTok Shop");
  }

  @Test
  void anOrderMayGoByTheNumberThatTheCustomerReads() {
    ObjectNode order = Documents.read("shopify-order.json");
    assertThat(read(ShopPlatform.SHOPIFY, OrderIds.NUMBER, order).orderId()).isEqualTo("#1001");
    assertThat(
            read(ShopPlatform.SHOPIFY, OrderIds.NUMBER, Documents.read("shopify-refund.json"))
                .outcome())
        .isEqualTo(DeliveryOutcome.NOT_USED);
  }

  /** An old version's number of orders is of the customer's later ones as well. */
  @Test
  void howManyOrdersACustomerHasIsSaidInTimeOnly() {
    ObjectNode order = Documents.read("shopify-order.json");
    assertThat(event(ShopPlatform.SHOPIFY, order).at("/properties/orders_count").asText())
        .isEqualTo("1");
    order.put("updated_at", "2026-11-28T10:15:00-05:00");
    assertThat(event(ShopPlatform.SHOPIFY, order).at("/properties/orders_count").isMissingNode())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(ShopPlatform.class)
  void whatIsOfNoUseSaysNothing(ShopPlatform platform) {
    for (String other :
        List.of(
            "{}",
            "[]",
            "{\"id\": \"gid://x\", \"title\": \"Night serum\", \"variants\": [], \"handle\": \"s\"}",
            "{\"shop_id\": 1, \"customer\": {\"id\": 1}, \"orders_to_redact\": []}",
            "{\"order_edit\": {\"id\": 1, \"order_id\": 2, \"line_items\": {\"additions\": []}}}",
            "{\"id\": 3, \"status\": \"active\", \"line_items\": [], \"billing\": {}, \"total\": \"9\","
                + " \"date_created_gmt\": \"2026-11-27T17:07:42\", \"billing_period\": \"month\"}",
            "{\"type\": 5, \"data\": {\"product_id\": \"1\", \"status\": \"ACTIVATE\"}}")) {
      assertThat(read(platform, OrderIds.ID, Documents.json(other)).tellings()).isEmpty();
    }
  }

  private static JsonNode event(ShopPlatform platform, JsonNode document) {
    return read(platform, OrderIds.ID, document).tellings().get(0).asEvent();
  }

  private static Heard read(ShopPlatform platform, OrderIds ids, JsonNode document) {
    ShopDocuments documents =
        switch (platform) {
          case SHOPIFY -> new ShopifyDocuments();
          case WOOCOMMERCE -> new WooDocuments();
          case TIKTOK_SHOP -> new TikTokShopDocuments();
        };
    UUID any = new UUID(0, 1);
    return documents.read(
        new KnownShop(any, "acme", any, platform, "acme.example", "key", null, ids, List.of("s")),
        document,
        NOW);
  }

  private static List<String> places(JsonNode node, String at) {
    List<String> places = new ArrayList<>();
    if (!at.isEmpty()) {
      places.add(at);
    }
    node.properties()
        .forEach(field -> places.addAll(places(field.getValue(), at + "/" + field.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.addAll(places(node.get(i), at + "/" + i));
    }
    return places;
  }

  private static JsonNode replaced(JsonNode root, String pointer, JsonNode value) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    String last = pointer.substring(slash + 1);
    BiConsumer<JsonNode, JsonNode> set =
        (in, with) -> {
          if (in instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), with);
          } else {
            ((ObjectNode) in).set(last, with);
          }
        };
    set.accept(parent, value);
    return root;
  }
}
