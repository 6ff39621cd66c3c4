package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.input.Customer;
import io.hookline.attribution.input.OrderItem;
import io.hookline.attribution.input.ToldOrder;
import io.hookline.attribution.input.ToldSignal;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of purchases as shops and tag managers send them. */
class PurchasePayloadTest extends ReadFixture {

  private static final String VALUE = "\"value\": 60, \"currency\": \"EUR\"";

  private PurchasePayload payload(String item) {
    IncomingEvent event = read(item);
    return new PurchasePayload(event.payload(), event.purchase().currency());
  }

  private ToldOrder order(String properties) {
    return payload(
            """
            {"event": "Purchase", "event_time": 1789000000, "properties": {%s}}"""
                .formatted(properties))
        .order();
  }

  private ToldSignal signal(String rest) {
    return payload(
            """
            {"event": "Purchase", "event_time": 1789000000, "properties": {%s}, %s}"""
                .formatted(VALUE, rest))
        .signal();
  }

  private static OrderItem item(
      String id, String category, String name, String quantity, String amount) {
    return new OrderItem(
        id,
        category,
        name,
        quantity == null ? null : new BigDecimal(quantity),
        amount == null ? null : new Money(new BigDecimal(amount), "EUR"));
  }

  @Test
  void aPriceIsOfOnePiece() {
    assertThat(
            order(
                    VALUE
                        + """
                        , "contents": [
                          {"content_id": "SERUM-30", "content_category": "Serums",
                           "content_name": "Night serum", "price": 20.5, "quantity": 2},
                          {"content_id": 4711, "price": "19", "quantity": "1"},
                          {"content_name": "Bag", "price": 0.1}]""")
                .items())
        .containsExactly(
            item("SERUM-30", "Serums", "Night serum", "2", "41"),
            item("4711", null, null, "1", "19"),
            item(null, null, "Bag", null, "0.1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"price\": \"19,90\"",
        "\"price\": -5",
        "\"price\": {\"amount\": 5}",
        "\"price\": \"undefined\"",
        "\"price\": 99999999999999999999",
        "\"price\": \"1e99999999\"",
        "\"price\": null"
      })
  void aPriceThatCannotBeUnderstoodIsNotKnown(String price) {
    assertThat(order(VALUE + ", \"contents\": [{\"content_id\": \"A\", %s}]".formatted(price)))
        .extracting(order -> order.items().get(0))
        .isEqualTo(item("A", null, null, null, null));
  }

  @Test
  void productsWithoutMoreAreItemsToo() {
    assertThat(order(VALUE + ", \"content_ids\": [\"A\", 7], \"contents\": []").items())
        .containsExactly(item("A", null, null, null, null), item("7", null, null, null, null));
    assertThat(order(VALUE + ", \"contents_ids\": \"A\"").items())
        .containsExactly(item("A", null, null, null, null));
    assertThat(order(VALUE + ", \"contents\": [{\"price\": 5}, 7, null]").items()).isEmpty();
  }

  @Test
  void aPriceWithoutACurrencyIsNone() {
    assertThat(order("\"contents\": [{\"content_id\": \"A\", \"price\": 5}]").items())
        .containsExactly(item("A", null, null, null, null));
    assertThat(
            order("\"currency\": \"eur\", \"contents\": [{\"content_id\": \"A\", \"price\": 5}]")
                .items())
        .containsExactly(item("A", null, null, null, "5"));
  }

  @Test
  void noMoreLinesAreReadThanAnOrderMayHave() {
    String lines = "{\"content_id\": \"A\"},".repeat(OrderItems.MOST) + "{\"content_id\": \"B\"}";
    assertThat(order(VALUE + ", \"contents\": [" + lines + "]").items())
        .hasSize(OrderItems.MOST)
        .doesNotContain(item("B", null, null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "us, US",
        "US, US",
        "usa, US",
        "United States, US",
        "uk, GB",
        "Deutschland, -",
        "Germany, DE",
        "nor, NO",
        "zz, -",
        "null, -",
        "'', -"
      })
  void aCountryIsNamedByACodeOrItsEnglishName(String told, String country) {
    assertThat(
            payload(
                    """
                    {"event": "Purchase", "event_time": 1789000000, "user": {"country": "%s"},
                     "properties": {%s}}"""
                        .formatted(told, VALUE))
                .order()
                .country())
        .isEqualTo(country);
  }

  @Test
  void aCountryIsNotGuessed() {
    assertThat(
            payload(
                    """
                    {"event": "Purchase", "event_time": 1789000000, "user": {"locale": "de-DE"},
                     "properties": {"value": 5, "currency": "NOK", "country": "NO"}}""")
                .order()
                .country())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "\"new_customer\": true|NEW",
        "\"new_customer\": \"false\"|RETURNING",
        "\"is_new_customer\": 1|NEW",
        "\"first_order\": \"yes\"|NEW",
        "\"is_first_order\": 0|RETURNING",
        "\"returning_customer\": true|RETURNING",
        "\"is_returning_customer\": \"False\"|NEW",
        "\"customer_type\": \"New\"|NEW",
        "\"customer_type\": \"returning\"|RETURNING",
        "\"customer_type\": \"VIP\"|-",
        "\"orders_count\": 1|NEW",
        "\"orders_count\": \"7\"|RETURNING",
        "\"customer_orders_count\": 0|-",
        "\"new_customer\": \"undefined\"|-",
        "\"new_customer\": true, \"returning_customer\": true|-",
        "\"new_customer\": true, \"customer_type\": \"new\"|NEW",
        "\"description\": \"new\"|-"
      })
  void aShopSaysInManyWaysWhetherACustomerIsNew(String properties, Customer customer) {
    assertThat(order(VALUE + ", " + properties).customer()).isEqualTo(customer);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "kim@mailinator.com, true",
        "' KIM@MailInator.com ', true",
        "kim@inbox.33mail.com, true",
        "kim@minutes.example, true",
        "kim@yopmail.com, false",
        "kim@gmail.com, false",
        "kim@mailinator.com.example, false",
        "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a, -",
        "guest@mailinator.com, -",
        "no address, -"
      })
  void anAddressThatCameAsItIsTellsWhetherItLivesForMinutes(String sent, Boolean disposable) {
    assertThat(signal("\"user\": {\"email\": \"%s\"}".formatted(sent)).disposableEmail())
        .isEqualTo(disposable);
  }

  @Test
  void ofAnAddressOnlyTheHashIsKept() {
    IncomingEvent event =
        read(
            """
            {"event": "Purchase", "event_time": 1789000000, "properties": {%s},
             "user": {"email": ["test@test.com"], "phone": "+12133734253"}}"""
                .formatted(VALUE));
    assertThat(event.payload().toString()).doesNotContain("test@test.com", "test.com");
    ToldSignal signal = new PurchasePayload(event.payload(), "EUR").signal();
    assertThat(signal.emailSha256())
        .isEqualTo("f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a");
    assertThat(signal.phoneSha256())
        .isEqualTo("9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd");
  }

  @Test
  void aPageOfTheShopItselfIsNoReferrer() {
    ToldSignal signal =
        signal(
            """
            "page": {"url": "checkout.shop.example.co.uk/thanks?x=1",
                     "referrer": "https://www.example.co.uk/cart"}""");
    assertThat(signal.landingDomain()).isEqualTo("example.co.uk");
    assertThat(signal.referrerDomain()).isNull();
    signal =
        signal(
            """
            "page": {"url": "https://shop.example", "referrer": "https://de.Coupons.example/x"}""");
    assertThat(signal.referrerDomain()).isEqualTo("coupons.example");
  }
}
