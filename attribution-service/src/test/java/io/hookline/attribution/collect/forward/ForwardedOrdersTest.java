package io.hookline.attribution.collect.forward;

import static io.hookline.attribution.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.health.SourceCounter;
import io.hookline.attribution.collect.shop.Documents;
import io.hookline.attribution.collect.shop.ShopFixture;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop tells an order again with each change of it: TikTok counts it once. */
@QuarkusTest
@QuarkusTestResource(EventsApiStandIn.class)
class ForwardedOrdersTest {

  private static final int REFUND = 1;

  private final long order = 8_800_000_000_000L + System.nanoTime() % 1_000_000_000L;
  private final Instant placed = Instant.now().minusSeconds(7_200);

  private ShopFixture shop;
  private ForwardingFixture one;

  @BeforeEach
  void connect() {
    twoBrands();
    shop = ShopFixture.shopify();
    one = ForwardingFixture.of(shop.source());
  }

  @Test
  void laterVersionsOfAnOrderAreNoFurtherPurchases() {
    tell(created -> {});
    tell(this::refunded);
    tell(this::ofSomebodyElse);
    onlyOneGoesOn(3);
    assertThat(EventsApiServer.requests(one.pixel()).get(0).body().at("/data/0/properties/value"))
        .hasToString("82.26");
  }

  @Test
  void whicheverComesFirstIsTheOneThatGoesOn() {
    tell(this::ofSomebodyElse);
    tell(this::refunded);
    tell(created -> {});
    onlyOneGoesOn(4);
  }

  /**
   * @param others what else is said of it
   */
  private void onlyOneGoesOn(int others) {
    one.until(
        () -> {
          assertThat(one.events("FORWARDED")).isEqualTo(1);
          assertThat(one.events("SKIPPED")).isEqualTo(others);
        });
    assertThat(one.read("/events?state=SKIPPED").<String>getList("items[*].answer"))
        .containsOnly("It is a later version of an order that was told before.");
    List<String> sent =
        EventsApiServer.requests(one.pixel()).stream().flatMap(a -> a.ids().stream()).toList();
    assertThat(sent).hasSize(1);
    assertThat(sent.get(0)).startsWith("order " + order);
    Awaitility.await()
        .untilAsserted(
            () -> {
              Arc.container().instance(SourceCounter.class).get().work();
              assertThat(counted("accepted")).isEqualTo(1 + others + REFUND);
            });
    assertThat(counted("accepted * (event = 'Purchase')::int")).isEqualTo(1);
  }

  private long counted(String what) {
    return Fixtures.count(
        "select coalesce(sum(%s), 0) from source_day where source_id = '%s'"
            .formatted(what, shop.source()));
  }

  private void refunded(ObjectNode document) {
    at(document, 3_600).putArray("refunds").add(Documents.json(Documents.refund(order, order)));
  }

  private void ofSomebodyElse(ObjectNode document) {
    at(document, 5_400).put("email", "another@shopper.example");
  }

  private ObjectNode at(ObjectNode document, long later) {
    return document.put("updated_at", placed.plusSeconds(later).toString());
  }

  private void tell(Consumer<ObjectNode> change) {
    String now = placed.toString();
    shop.deliver(
            "orders/updated",
            Documents.order(
                order,
                document -> {
                  document.put("created_at", now).put("processed_at", now).put("updated_at", now);
                  change.accept(document);
                }))
        .then()
        .statusCode(200);
  }
}
