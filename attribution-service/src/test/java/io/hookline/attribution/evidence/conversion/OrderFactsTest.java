package io.hookline.attribution.evidence.conversion;

import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is known of an order beside its value and its credit. */
@QuarkusTest
class OrderFactsTest extends CreditFixture {

  private void send(String order, int second, String user, String properties) {
    shop.send(
            """
            {"event": "Purchase", "event_time": %d, "event_id": "%s-%d", "user": {%s},
             "properties": {"value": 60, "currency": "USD", "order_id": "%s"%s}}"""
                .formatted(
                    this.order.plusSeconds(second).getEpochSecond(),
                    order,
                    second,
                    user,
                    order,
                    properties))
        .then()
        .statusCode(200);
    process();
  }

  private static Json latest(String order) {
    return Fixtures.lastEvent("conversions/" + conversionOf(order).getString("id"));
  }

  @Test
  void anOrderShowsItsItemsAndItsCountryAndTellsThem() {
    send(
        "1",
        0,
        "\"country\": \"no\"",
        """
        , "contents": [{"content_id": "S", "content_category": "Serums", "content_name": "Serum",
                        "price": 20, "quantity": 3}]""");
    for (Json order : new Json[] {conversionOf("1"), latest("1")}) {
      assertThat(order.getString("items[0].productId")).isEqualTo("S");
      assertThat(order.getString("items[0].category")).isEqualTo("Serums");
      assertThat(order.getString("items[0].name")).isEqualTo("Serum");
      assertThat(order.getInt("items[0].quantity")).isEqualTo(3);
      assertThat(order.getString("items[0].amount.amount")).isEqualTo("60.00");
      assertThat(order.getString("items[0].amount.currency")).isEqualTo("USD");
      assertThat(order.getString("country")).isEqualTo("NO");
    }
  }

  @Test
  void whatNobodyToldIsNull() {
    send("1", 0, "", "");
    Json order = conversionOf("1");
    assertThat(order.getList("items")).isEmpty();
    assertThat(order.getString("country")).isNull();
    assertThat(order.getString("customer")).isNull();
    assertThat(order.getString("customerBy")).isNull();
  }

  @Test
  void itemsWithAmountsInTheBrandsCurrencyGoBeforeOthers() {
    send("1", 0, "", ", \"contents\": [{\"content_id\": \"bare\"}]");
    assertThat(conversionOf("1").getString("items[0].productId")).isEqualTo("bare");
    shop.send(
        """
        {"event": "Purchase", "event_time": %d, "event_id": "foreign",
         "properties": {"order_id": "1", "value": 55, "currency": "EUR",
                        "contents": [{"content_id": "foreign", "price": 55}]}}"""
            .formatted(order.plusSeconds(1).getEpochSecond()));
    process();
    assertThat(conversionOf("1").getString("items[0].productId")).isEqualTo("foreign");
    send("1", 9, "", ", \"contents\": [{\"content_id\": \"own\", \"price\": 60}]");
    assertThat(conversionOf("1").getString("items[0].productId")).isEqualTo("own");
    long version = conversionOf("1").getLong("version");
    send("1", 10, "", ", \"contents\": [{\"content_id\": \"later\", \"price\": 60}]");
    assertThat(conversionOf("1").getString("items[0].productId")).isEqualTo("own");
    assertThat(conversionOf("1").getLong("version")).as("nothing changed").isEqualTo(version);
  }

  @Test
  void whatTheShopSaysOfACustomerCounts() {
    send("1", 0, "\"email\": \"kim@example.com\"", ", \"new_customer\": false");
    assertCustomer("1", "RETURNING", "SHOP");
    send("2", 5, "\"email\": \"kim@example.com\"", ", \"new_customer\": true");
    assertCustomer("2", "NEW", "SHOP");
  }

  @Test
  void elseEarlierOrdersOfThePersonDo() {
    send("2", 100, "\"email\": \"kim@example.com\"", "");
    assertCustomer("2", "NEW", "ORDERS");
    long version = conversionOf("2").getLong("version");
    send("3", 200, "\"email\": \"kim@example.com\"", "");
    assertCustomer("3", "RETURNING", "ORDERS");
    assertThat(conversionOf("2").getLong("version")).isEqualTo(version);

    // An earlier one that arrives last.
    send("1", 0, "\"email\": \"kim@example.com\"", "");
    assertCustomer("1", "NEW", "ORDERS");
    assertCustomer("2", "RETURNING", "ORDERS");
    assertThat(latest("2").getString("customer")).isEqualTo("RETURNING");
  }

  @Test
  void ofABrowserNobodyKnowsThatItNeverOrdered() {
    send("1", 0, "\"ttp\": \"browser-1\"", "");
    assertCustomer("1", null, null);
    send("2", 10, "\"ttp\": \"browser-1\"", "");
    assertCustomer("2", "RETURNING", "ORDERS");

    // Who was at this browser is learned.
    shop.send(
        """
        {"event": "CompleteRegistration", "event_time": %d,
         "user": {"ttp": "browser-1", "email": "kim@example.com"}}"""
            .formatted(order.getEpochSecond()));
    process();
    assertCustomer("1", "NEW", "ORDERS");
    assertThat(latest("1").getString("customer")).isEqualTo("NEW");
  }

  @Test
  void personsThatTurnOutToBeOneHadOrderedBefore() {
    send("1", 0, "\"email\": \"kim@example.com\"", "");
    send("2", 10, "\"phone\": \"+4790012345\"", "");
    assertCustomer("2", "NEW", "ORDERS");
    shop.send(
        """
        {"event": "CompleteRegistration", "event_time": %d,
         "user": {"phone": "+4790012345", "email": "kim@example.com"}}"""
            .formatted(order.getEpochSecond()));
    process();
    assertCustomer("1", "NEW", "ORDERS");
    assertCustomer("2", "RETURNING", "ORDERS");
  }

  @Test
  void anOrderOfABrokenClockIsEarlierThanNone() {
    shop.purchase("old", null).at(Instant.ofEpochSecond(5)).user("email", "kim@example.com").post();
    process();
    send("1", 0, "\"email\": \"kim@example.com\"", "");
    assertCustomer("1", "NEW", "ORDERS");
    assertCustomer("old", null, null);
  }

  private static void assertCustomer(String order, String customer, String by) {
    Json conversion = conversionOf(order);
    assertThat(conversion.getString("customer")).isEqualTo(customer);
    assertThat(conversion.getString("customerBy")).isEqualTo(by);
  }
}
