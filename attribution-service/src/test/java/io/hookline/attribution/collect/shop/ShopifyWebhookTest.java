package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.click;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.link;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Shopify sends, as it sends it. */
@QuarkusTest
class ShopifyWebhookTest {

  private static final Consumer<ObjectNode> AS_IT_IS = order -> {};
  private static long lastOrder = 5_501_000_000_000L + System.nanoTime() % 1_000_000_000L;

  private ShopFixture shop;
  private long order;

  @BeforeEach
  void connect() {
    twoBrands();
    shop = ShopFixture.shopify();
    order = ++lastOrder;
  }

  @Test
  void anOrderCountsOnceWithAllThatItTells() {
    shop.deliver("orders/create", Documents.order(order, AS_IT_IS)).then().statusCode(200);
    assertThat(shop.outcome()).isEqualTo("TAKEN");
    shop.deliver("orders/paid", Documents.order(order, AS_IT_IS)).then().statusCode(200);
    assertThat(shop.outcome()).isEqualTo("UNCHANGED");
    process();
    Json conversion = conversionOf(Long.toString(order));
    assertThat(conversion.getString("value.amount")).isEqualTo("82.26");
    assertThat(conversion.getString("occurredAt")).isEqualTo("2026-11-27T15:14:58Z");
    assertThat(conversion.getString("country")).isEqualTo("US");
    assertThat(conversion.getString("customer")).isEqualTo("NEW");
    assertThat(conversion.getList("promoCodes").toString()).contains("IDA10");
    assertThat(conversion.getString("items[0].productId")).isEqualTo("8811");
    assertThat(conversion.getString("items[0].amount.amount")).isEqualTo("54.00");
    assertThat(conversion.getString("items[1].amount.amount")).isEqualTo("18.00");
    assertThat(conversion.getList("conflictingValues")).isEmpty();
    Json facts = shop.list("orders?orderId=" + order);
    assertThat(facts.getString("items[0].shipping.amount")).isEqualTo("5.00");
    assertThat(facts.getString("items[0].tax.amount")).isEqualTo("5.26");
    assertThat(facts.getString("items[0].channel")).isEqualTo("web");
  }

  @Test
  void whatIsVoidedAndPaidWithinAMinuteStands() {
    shop.deliver("orders/updated", version("voided", "2026-11-27T10:15:20-05:00"));
    shop.deliver("orders/updated", version("paid", "2026-11-27T10:15:40-05:00"));
    process();
    Json conversion = conversionOf(Long.toString(order));
    assertThat(conversion.getString("netValue.amount")).isEqualTo("82.26");
    assertThat(conversion.getString("occurredAt")).isEqualTo("2026-11-27T15:14:58Z");
  }

  private String version(String financialStatus, String updated) {
    return Documents.order(
        order, one -> one.put("financial_status", financialStatus).put("updated_at", updated));
  }

  @Test
  void theSameDeliverySentAgainIsOne() {
    String body = Documents.order(order, AS_IT_IS);
    shop.deliver("orders/create", "b54557e4-bdd9-4b37", body).then().statusCode(200);
    shop.deliver("orders/create", "b54557e4-bdd9-4b37", body).then().statusCode(200);
    assertThat(shop.outcome()).isEqualTo("REPEATED");
    process();
    assertThat(conversionOf(Long.toString(order)).getString("value.amount")).isEqualTo("82.26");
  }

  /** Shopify sends an order by several topics at the very same moment. */
  @Test
  void theSameOrderAtTheSameMomentIsOne() throws InterruptedException {
    String body = Documents.order(order, AS_IT_IS);
    ExecutorService senders = Executors.newFixedThreadPool(6);
    for (int i = 0; i < 12; i++) {
      senders.submit(() -> shop.deliver("orders/updated", body).then().statusCode(200));
    }
    senders.shutdown();
    assertThat(senders.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    process();
    conversionOf(Long.toString(order));
    assertThat(count("select count(*) from event where order_id = '" + order + "'")).isEqualTo(1);
    assertThat(shop.list("deliveries").getList("items")).hasSize(12);
  }

  /** A refund arrives by its own topic, and again inside of the order's update. */
  @Test
  void aRefundIsTakenOnceFromBothTopics() {
    String update =
        Documents.order(
            order,
            changed ->
                changed
                    .put("updated_at", "2026-11-29T09:00:02-05:00")
                    .put("financial_status", "partially_refunded")
                    .putArray("refunds")
                    .add(Documents.json(Documents.refund(order, order + 1))));
    shop.deliver("refunds/create", Documents.refund(order, order + 1)).then().statusCode(200);
    shop.deliver("orders/updated", update).then().statusCode(200);
    shop.deliver("orders/create", Documents.order(order, AS_IT_IS)).then().statusCode(200);
    process();
    Json conversion = conversionOf(Long.toString(order));
    assertThat(conversion.getString("value.amount")).isEqualTo("82.26");
    assertThat(conversion.getString("refunded.amount")).isEqualTo("27.00");
    assertThat(conversion.getString("netValue.amount")).isEqualTo("55.26");
    assertThat(read("/refunds?orderId=" + order).getList("items")).hasSize(1);
  }

  /** What comes back and what goes out for it are worth the same: no money moves. */
  @Test
  void anEvenExchangeChangesNothing() {
    shop.deliver("orders/create", Documents.order(order, AS_IT_IS));
    process();
    ObjectNode returned = (ObjectNode) Documents.json(Documents.refund(order, order));
    returned.putArray("transactions");
    shop.deliver("refunds/create", returned.toString());
    assertThat(shop.outcome()).isEqualTo("NOT_USED");
    shop.deliver(
        "orders/updated",
        Documents.order(
            order,
            one -> {
              one.put("updated_at", "2026-11-29T09:00:02-05:00").put("total_price", "109.26");
              one.putArray("refunds").add(returned);
            }));
    process();
    assertThat(conversionOf(Long.toString(order)).getString("netValue.amount")).isEqualTo("82.26");
  }

  /** A gift card is back at once, a card's money later, or only at the second try. */
  @ParameterizedTest
  @ValueSource(strings = {"pending", "failure"})
  void aRefundOverTwoPaymentsIsAllOfItInTheEnd(String first) {
    for (boolean laterFirst : List.of(false, true)) {
      long number = ++lastOrder;
      List<String> told =
          List.of(
              parted(number, part(1, "20.00", "success"), part(2, "30.00", first)),
              parted(
                  number,
                  part(1, "20.00", "success"),
                  part(2, "30.00", first.equals("failure") ? first : "success"),
                  part(3, "30.00", first.equals("failure") ? "success" : "failure")));
      shop.deliver("orders/create", Documents.order(number, AS_IT_IS));
      shop.deliver("refunds/create", told.get(laterFirst ? 1 : 0));
      process();
      shop.deliver("refunds/create", told.get(laterFirst ? 0 : 1));
      process();
      assertThat(conversionOf(Long.toString(number)).getString("refunded.amount"))
          .as(first + laterFirst)
          .isEqualTo("50.00");
    }
  }

  private static String parted(long order, JsonNode... parts) {
    ObjectNode refund = (ObjectNode) Documents.json(Documents.refund(order, order));
    refund.putArray("transactions").addAll(List.of(parts));
    return refund.toString();
  }

  private static JsonNode part(int id, String amount, String status) {
    return Documents.json(
        """
        {"id": %d, "kind": "refund", "status": "%s", "amount": "%s", "currency": "USD"}"""
            .formatted(id, status, amount));
  }

  /** In any order, one by one or together, the deliveries say the same. */
  @Test
  void theOrderOfDeliveriesChangesNoFigure() {
    Random random = new Random(20261129);
    String first = null;
    for (int turn = 0; turn < 12; turn++) {
      long number = ++lastOrder;
      List<String> bodies = new ArrayList<>(life(number));
      Collections.shuffle(bodies, random);
      for (String body : bodies) {
        shop.deliver("orders/updated", body).then().statusCode(200);
        if (random.nextInt(3) == 0) {
          process();
        }
      }
      process();
      Json told = conversionOf(Long.toString(number));
      String figures =
          told.getString("value.amount")
              + " at "
              + told.getString("occurredAt")
              + " less "
              + told.getString("refunded.amount")
              + " of "
              + told.getString("items[0].amount.amount")
              + " by "
              + told.getString("customer")
              + ", others "
              + told.getString("conflictingValues[0].value.amount");
      first = first == null ? figures : first;
      assertThat(figures).as("turn " + turn + " with " + bodies.size()).isEqualTo(first);
    }
    assertThat(first).startsWith("82.26 at 2026-11-27T15:14:58Z less 82.26 of 54.00 by ");
    assertThat(first).endsWith("others 92.26");
  }

  /** Created without its customer, paid, edited to another value, refunded in part, cancelled. */
  private static List<String> life(long order) {
    Consumer<ObjectNode> edited =
        changed ->
            changed.put("updated_at", "2026-11-27T12:00:00-05:00").put("total_price", "92.26");
    return List.of(
        Documents.order(order, created -> created.putNull("customer")),
        Documents.order(order, paid -> paid.put("updated_at", "2026-11-27T10:20:00-05:00")),
        Documents.order(order, edited),
        Documents.order(
            order,
            edited.andThen(
                refunded ->
                    refunded
                        .put("updated_at", "2026-11-29T09:00:02-05:00")
                        .putArray("refunds")
                        .add(Documents.json(Documents.refund(order, order))))),
        Documents.refund(order, order),
        Documents.order(
            order,
            edited.andThen(
                cancelled ->
                    cancelled
                        .put("updated_at", "2026-11-29T11:00:00-05:00")
                        .put("cancelled_at", "2026-11-29T11:00:00-05:00"))));
  }

  @Test
  void testOrdersAndDraftsAreNoFigures() {
    shop.deliver("orders/create", Documents.order(order, changed -> changed.put("test", true)))
        .then()
        .statusCode(200);
    assertThat(shop.outcome()).isEqualTo("TEST");
    shop.deliver(
            "draft_orders/create",
            Documents.order(order, draft -> draft.remove("financial_status")))
        .then()
        .statusCode(200);
    assertThat(shop.outcome()).isEqualTo("NOT_USED");
    process();
    assertThat(read("/conversions?orderId=" + order).getList("items")).isEmpty();
  }

  @Test
  void aLostDisputeTakesTheMoneyBack() {
    String dispute =
        """
        {"id": %d, "order_id": %d, "type": "chargeback", "amount": "82.26", "currency": "USD",
         "reason": "fraudulent", "network_reason_code": "4837", "status": "%s",
         "initiated_at": "2026-11-28T10:00:00-05:00", "finalized_on": %s}""";
    shop.deliver("orders/create", Documents.order(order, AS_IT_IS));
    shop.deliver("disputes/create", dispute.formatted(order, order, "needs_response", "null"));
    assertThat(shop.outcome()).isEqualTo("NOT_USED");
    shop.deliver(
        "disputes/update",
        dispute.formatted(order, order, "lost", "\"2026-11-29T10:00:00-05:00\""));
    process();
    assertThat(conversionOf(Long.toString(order)).getString("netValue.amount")).isEqualTo("0.00");
    assertThat(read("/refunds?orderId=" + order).getString("items[0].kind"))
        .isEqualTo("CHARGEBACK");
  }

  @Test
  void anotherShopsDeliveryIsToldButNotTaken() {
    ShopFixture copy =
        new ShopFixture(
            shop.id(), shop.source(), shop.platform(), "acme-staging.myshopify.com", shop.secret());
    copy.deliver("orders/create", Documents.order(order, AS_IT_IS)).then().statusCode(200);
    assertThat(shop.outcome()).isEqualTo("OTHER_SHOP");
    process();
    assertThat(read("/conversions?orderId=" + order).getList("items")).isEmpty();
  }

  /** The page where the visit began names the click that led there. */
  @Test
  void theLandingPageTiesTheOrderToItsClick() {
    Json link = link(Sisters.creator(ACME));
    String click = click(link.getString("slug"));
    String now = Instant.now().plusSeconds(2).toString();
    shop.deliver(
        "orders/create",
        Documents.order(
            order,
            one ->
                one.put("created_at", now)
                    .put("processed_at", now)
                    .put("updated_at", now)
                    .put("landing_site", "/serum?utm_source=tiktok&hlclid=" + click)));
    process();
    assertThat(conversionOf(Long.toString(order)).getString("evidence[0].linkId"))
        .isEqualTo(link.getString("id"));
  }
}
