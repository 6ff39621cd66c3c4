package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Purchase says of the order. */
class ReadPurchaseTest extends ReadFixture {

  @Test
  void sumsInFloatingPointAreRounded() {
    assertThat(purchase("\"value\": 33.300000000000004, \"currency\": \"USD\"").purchase().value())
        .isEqualByComparingTo("33.3");
  }

  @Test
  void zeroIsAValueAndNothingIsNone() {
    assertThat(purchase("\"value\": 0, \"currency\": \"USD\"").purchase().value()).isZero();
    assertThat(purchase("\"value\": \"\", \"currency\": \"USD\"").purchase().value()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"value\": {\"amount\": 79.0, \"currencyCode\": \"EUR\"}, \"currency\": \"eur\"",
        "\"value\": {\"amount\": \"79.00\", \"currency_code\": \"EUR\"}",
        "\"value\": [\"79\"], \"currency\": \"EUR\"",
      })
  void anAmountWithItsCurrencyIsAValue(String properties) {
    Purchase purchase = purchase(properties).purchase();
    assertThat(purchase.value()).isEqualByComparingTo("79");
    assertThat(purchase.currency()).isEqualTo("EUR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5512345678901",
        "\"5512345678901\"",
        "\"gid://shopify/Order/5512345678901\"",
        "\"gid://shopify/OrderIdentity/5512345678901?key=a\"",
      })
  void anOrderOfShopifyIsTheSameFromItsPageAndItsServer(String id) {
    assertThat(purchase("\"order_id\": " + id).purchase().orderId()).isEqualTo("5512345678901");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1001",
        "\"#1001\"",
        "\" # 1001\\t\"",
        "\"##1001\"",
        "\"\u00a01001\"",
        "\"\uff03\uff11001\"",
        "\"10\u200b01\u200e\"",
        "\"gid://shopify/Order/1001\""
      })
  void anOrdersIdIsTheSameHoweverItIsWritten(String id) {
    IncomingEvent event = purchase("\"order_id\": " + id);
    assertThat(event.purchase().orderId()).isEqualTo("1001");
    assertThat(event.keys()).containsExactly("order:1001");
  }

  @Test
  void whatWasSentStaysInTheEvent() {
    assertThat(purchase("\"order_id\": \"#1001\"").payload().at("/properties/order_id").asText())
        .isEqualTo("#1001");
  }

  /** Ids made at random may differ in capitals only; what stands inside or behind is the shop's. */
  @ParameterizedTest
  @ValueSource(strings = {"a1001", "A1001", "1001#2", "1001-DE", "DE-1001", "01001", "1001.0"})
  void anotherIdIsAnotherOrder(String id) {
    assertThat(purchase("\"order_id\": \"" + id + "\"").purchase().orderId()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "# ", "#0", "#undefined", "#N/A", "\u200b", "#null"})
  void aSignAloneIsNoId(String id) {
    assertThat(purchase("\"order_id\": \"" + id + "\"").purchase().orderId()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "null"})
  void anEmptyValueIsNotKnown(String value) {
    assertThat(purchase("\"value\": " + value).purchase().value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"query", "coupon", "promo_code"})
  void promoCodesAreFoundWhereClientsPutThem(String field) {
    assertThat(purchase("\"" + field + "\": \" mia15 \"").purchase().promoCodes())
        .containsExactly("MIA15");
  }

  @Test
  void everyPromoCodeIsKeptOnce() {
    String properties =
        """
        "coupon": ["WELCOME10", "Mia15", "a\\nb", "kim@example.com", "null", "for Kim"], "query": "mia15"\
        """;
    assertThat(purchase(properties).purchase().promoCodes()).containsExactly("WELCOME10", "MIA15");
  }

  @Test
  void anOrderIsAKeyOfItsPerson() {
    assertThat(purchase("\"order_id\": 1001").keys()).containsExactly("order:1001");
    assertThat(purchase("\"order_id\": \"undefined\"").keys()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"value\": \"12,50\", \"currency\": \"USD\"|properties.value",
        "\"value\": -1, \"currency\": \"USD\"|properties.order_id",
        "\"value\": 1e999999999, \"currency\": \"USD\"|properties.value",
        "\"value\": 1e-999999999, \"currency\": \"USD\"|properties.value",
        "\"value\": 999999999999999.99995, \"currency\": \"USD\"|properties.value",
        "\"value\": 12.50|properties.currency",
        "\"value\": {\"total\": 79}, \"currency\": \"EUR\"|properties.value",
        "\"value\": [79, 12], \"currency\": \"EUR\"|properties.value",
        "\"value\": {\"amount\": {\"amount\": 1}}, \"currency\": \"EUR\"|properties.value",
        "\"value\": {\"amount\": 79, \"currency\": \"USD\"}, \"currency\":"
            + " \"EUR\"|properties.currency",
        "\"value\": 12.50, \"currency\": \"Dollar\"|properties.currency",
        "\"order_id\": \"mia@shop.example\"|properties.order_id",
      })
  void aWrongPurchaseIsRefused(String properties, String path) {
    assertThatThrownBy(() -> purchase(properties))
        .isInstanceOf(RefusedItem.class)
        .extracting(refusal -> ((RefusedItem) refusal).path())
        .isEqualTo(path);
  }
}
