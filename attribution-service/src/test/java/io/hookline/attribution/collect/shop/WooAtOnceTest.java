package io.hookline.attribution.collect.shop;

import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.twoBrands;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Versions of one order that come while another is being heard, or after one was heard halfway. The
 * second one says the opposite of the first and of the third.
 */
@QuarkusTest
class WooAtOnceTest {

  private static final String PART = "{\"id\": 78, \"reason\": \"\", \"total\": \"-10.00\"}";

  private static long lastOrder = System.nanoTime() % 1_000_000_000L;

  private ShopFixture woo;
  private long order;

  @BeforeEach
  void connect() {
    twoBrands();
    woo = ShopFixture.woo();
    order = ++lastOrder;
  }

  /** Both have begun before either has ended, by two connections. */
  @ParameterizedTest
  @CsvSource({"CancelOrder, 43.00", "Refund, 33.00"})
  void whatTheLaterVersionSaysHoldsThoughBothAreHeardAtOnce(String event, String net)
      throws Exception {
    deliver(1, event);
    process();
    assertThat(net()).isEqualTo(net);
    CompletableFuture<Response> second;
    CompletableFuture<Response> third;
    try (HeldEvents held = new HeldEvents(event)) {
      second = supplyAsync(() -> deliver(2, event));
      assertThat(HeldEvents.soon(() -> held.keeps(1))).isTrue();
      third = supplyAsync(() -> deliver(3, event));
      HeldEvents.soon(() -> third.isDone() || held.keeps(2));
    }
    assertThat(second.get().statusCode()).isEqualTo(200);
    assertThat(third.get().statusCode()).isEqualTo(200);
    process();
    assertThat(net()).isEqualTo(net);
    deliver(4, event);
    process();
    assertThat(net()).isEqualTo(event.equals("Refund") ? "43.00" : "0.00");
  }

  /** The process ends between: what it has said, and not remembered, nobody would take back. */
  @ParameterizedTest
  @CsvSource({"CancelOrder, 43.00", "Refund, 33.00"})
  void whatWasHeardHalfwayWasNotHeard(String event, String net) {
    deliver(1, event);
    process();
    long before = events();
    execute(
        """
        create function refuse_order() returns trigger language plpgsql as $$
        begin
          raise exception 'refused by a test';
        end $$;
        create trigger refuse_order before insert or update on shop_order
          for each row execute function refuse_order()""");
    try {
      assertThat(deliver(2, event).statusCode()).isEqualTo(500);
    } finally {
      execute("drop trigger refuse_order on shop_order; drop function refuse_order()");
    }
    assertThat(events()).isEqualTo(before);
    deliver(3, event);
    process();
    assertThat(net()).isEqualTo(net);
    // Where the platform sends it again, it is of before.
    deliver(2, event);
    process();
    assertThat(net()).isEqualTo(net);
  }

  /** Nothing stands still for ever behind what does not end, and the platform sends it again. */
  @Test
  void whatCannotBeHeardInTimeIsSentAgain() throws Exception {
    deliver(1, "CancelOrder");
    try (HeldEvents held = new HeldEvents("CancelOrder")) {
      assertThat(deliver(2, "CancelOrder").statusCode()).isEqualTo(503);
      assertThat(held.keeps(1)).isFalse();
    }
    process();
    assertThat(net()).isEqualTo("43.00");
    assertThat(deliver(2, "CancelOrder").statusCode()).isEqualTo(200);
    process();
    assertThat(net()).isEqualTo("0.00");
  }

  /** Each of the four begins with another order, and all are of all. */
  @Test
  void listsOfTheSameOrdersDoNotCross() throws Exception {
    List<Long> orders = LongStream.range(0, 60).mapToObj(i -> ++lastOrder).toList();
    CountDownLatch begin = new CountDownLatch(1);
    List<CompletableFuture<String>> told = new ArrayList<>();
    for (int version = 1; version <= 4; version++) {
      List<Long> own = new ArrayList<>(orders);
      Collections.rotate(own, version * 13);
      String hour = "1" + version;
      String status = version % 2 == 0 ? "cancelled" : "processing";
      String documents =
          own.stream()
              .map(one -> version(one, hour, status, ""))
              .collect(Collectors.joining(",", "[", "]"));
      told.add(
          supplyAsync(
              () -> {
                try {
                  begin.await();
                } catch (InterruptedException ending) {
                  throw new IllegalStateException(ending);
                }
                return woo.tell(documents).getString("items[59].outcome");
              }));
    }
    begin.countDown();
    for (CompletableFuture<String> one : told) {
      assertThat(one.get()).isIn("TAKEN", "UNCHANGED");
    }
    process();
    for (long one : orders) {
      assertThat(conversionOf(Long.toString(one)).getString("netValue.amount")).isEqualTo("0.00");
    }
  }

  private Response deliver(int version, String event) {
    boolean refund = event.equals("Refund");
    boolean odd = version % 2 == 1;
    return woo.deliver(
        "order.updated",
        version(
            order,
            "1" + version,
            refund || odd ? "processing" : "cancelled",
            refund && odd ? PART : ""));
  }

  private static String version(long order, String hour, String status, String refunds) {
    return Documents.woo(
        order,
        one -> {
          one.put("status", status);
          one.put("date_modified_gmt", "2026-11-28T" + hour + ":00:00");
          one.set("refunds", (ArrayNode) Documents.json("[" + refunds + "]"));
        });
  }

  private long events() {
    return count("select count(*) from event where source_id = '" + woo.source() + "'");
  }

  private String net() {
    return conversionOf(Long.toString(order)).getString("netValue.amount");
  }
}
