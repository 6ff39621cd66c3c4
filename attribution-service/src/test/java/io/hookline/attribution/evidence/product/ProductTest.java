package io.hookline.attribution.evidence.product;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductTest {

  private static final String PERIOD =
      "/products?from=%s&to=%s"
          .formatted(
              LocalDate.now(ZoneOffset.UTC).minusDays(2),
              LocalDate.now(ZoneOffset.UTC).plusDays(1));

  private Shop shop;

  @BeforeEach
  void sales() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    String click = Fixtures.click(Fixtures.link(Sisters.creator(ACME)).getString("slug"));
    send("1", "\"hlclid\": \"" + click + "\"", "USD", serum(2, "30.00"), cream(1, "12.50"));
    send("2", "\"email\": \"ann@example.com\"", "USD", serum(1, "30.00"));
    send("3", "\"email\": \"ann@example.com\"", "EUR", serum(4, "28.00"));
    send("4", "", "USD");
    send("4", "", "USD");
    process();
  }

  private static String serum(int quantity, String price) {
    return item("SERUM-30", "Serums", quantity, price);
  }

  private static String cream(int quantity, String price) {
    return item("CREAM-50", "Creams", quantity, price);
  }

  private static String item(String id, String category, int quantity, String price) {
    return """
        {"content_id": "%s", "content_category": "%s", "content_name": "%s", "quantity": %d,
         "price": %s}"""
        .formatted(id, category, id.toLowerCase(Locale.ROOT), quantity, price);
  }

  private void send(String order, String user, String currency, String... items) {
    shop.send(
            """
            {"event": "Purchase", "event_time": %d, "event_id": "e-%s", "user": {%s},
             "properties": {"value": 100, "currency": "%s", "order_id": "%s", "contents": [%s]}}"""
                .formatted(
                    Instant.now().getEpochSecond() + 2 * Long.parseLong(order),
                    order,
                    user,
                    currency,
                    order,
                    String.join(",", items)))
        .then()
        .statusCode(200);
  }

  @Test
  void itemsAreAddedUpByProduct() {
    Json sales = read(PERIOD);
    assertThat(sales.getLong("orders")).isEqualTo(4);
    assertThat(sales.getLong("ordersWithoutItems")).isEqualTo(1);
    assertThat(sales.getList("products")).hasSize(2);
    assertThat(sales.getString("products[0].productId")).isEqualTo("SERUM-30");
    assertThat(sales.getString("products[0].name")).isEqualTo("serum-30");
    assertThat(sales.getInt("products[0].quantity")).isEqualTo(7);
    assertThat(sales.getInt("products[0].orders")).isEqualTo(3);
    assertThat(sales.getString("products[0].value.amount")).isEqualTo("90.00");
    assertThat(sales.getInt("products[0].unpricedQuantity")).as("told in euros").isEqualTo(4);
    assertThat(sales.getInt("products[0].newCustomerOrders")).isEqualTo(1);
    assertThat(sales.getInt("products[0].returningCustomerOrders")).isEqualTo(1);
    assertThat(sales.getString("products[1].value.amount")).isEqualTo("12.50");
    Object rest = sales.get("rest");
    assertThat(rest).isNull();
  }

  @Test
  void whatIsBelowTheTopIsTheRest() {
    Json sales = read(PERIOD + "&top=1&by=CATEGORY");
    assertThat(sales.getString("products[0].category")).isEqualTo("Serums");
    assertThat(sales.getString("products[0].productId")).isNull();
    assertThat(sales.getInt("rest.quantity")).isEqualTo(1);
    assertThat(sales.getString("rest.value.amount")).isEqualTo("12.50");
  }

  @Test
  void onlyACategoryAChannelOrNewCustomers() {
    assertThat(read(PERIOD + "&category=creams").getList("products")).hasSize(1);
    Json creators = read(PERIOD + "&channel=CREATOR");
    assertThat(creators.getLong("orders")).isEqualTo(1);
    assertThat(creators.getInt("products[0].quantity")).isEqualTo(2);
    assertThat(creators.getInt("rulesVersion")).isEqualTo(1);
    assertThat(read(PERIOD + "&channel=EMAIL").getList("products")).isEmpty();
    assertThat(read(PERIOD + "&customer=RETURNING").getInt("products[0].quantity")).isEqualTo(4);
  }

  @Test
  void ordersWithReturnsAreCounted() {
    Fixtures.refund(
        """
        {"orderId": "1", "kind": "REFUND", "amount": {"amount": "5.00", "currency": "USD"},
         "occurredAt": "%s"}"""
            .formatted(Instant.now()));
    process();
    assertThat(read(PERIOD).getInt("products[0].refundedOrders")).isEqualTo(1);
  }
}
