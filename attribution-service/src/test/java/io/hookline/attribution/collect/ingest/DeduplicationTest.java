package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Shop.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which events are one event, and which of them an order. */
@QuarkusTest
class DeduplicationTest {

  private static final String EVENTS = "select count(*) from event";

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  @Test
  void theSameEventFromSixteenThreadsIsOneEvent() throws Exception {
    int threads = 16;
    List<String> events =
        IntStream.range(0, 50).mapToObj(i -> shop.purchase("o" + i, null).json()).toList();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Json>> answers = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      List<String> mine = new ArrayList<>(events);
      Collections.shuffle(mine, new java.util.Random(thread));
      answers.add(
          pool.submit(
              () -> {
                start.await();
                return envelope(shop.send(mine), 0);
              }));
    }
    start.countDown();
    List<String> statuses = new ArrayList<>();
    for (Future<Json> answer : answers) {
      statuses.addAll(answer.get().getList("data[*].status"));
    }
    pool.shutdown();
    assertThat(Collections.frequency(statuses, "ACCEPTED")).isEqualTo(50);
    assertThat(Collections.frequency(statuses, "DUPLICATE")).isEqualTo(50 * (threads - 1));
    assertThat(Fixtures.count(EVENTS)).isEqualTo(50);
    assertThat(Fixtures.count("select count(*) from receipt")).isEqualTo(50L * (threads - 1));
    Fixtures.process();
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(50);
  }

  @Test
  void theSameEventTwiceInABatchIsOneEvent() {
    String event = shop.purchase("1", null).json();
    Json envelope = envelope(shop.send(event, event.replace("Purchase", "CompletePayment")), 0);
    assertThat(envelope.getList("data[*].status")).containsExactly("ACCEPTED", "DUPLICATE");
    assertThat(envelope.getString("data[1].duplicate_of"))
        .isEqualTo(envelope.getString("data[0].receipt_id"));
    assertThat(Fixtures.count(EVENTS)).isEqualTo(1);
  }

  @Test
  void aDuplicateNamesTheFirstUntil48HoursHavePassed() {
    String first = envelope(shop.purchase("1", null).post(), 0).getString("data[0].receipt_id");
    Fixtures.execute("update event_key set first_received_at = first_received_at - interval '47h'");
    assertThat(envelope(shop.purchase("1", null).post(), 0).getString("data[0].duplicate_of"))
        .isEqualTo(first);
    Fixtures.execute("update event_key set first_received_at = first_received_at - interval '1h'");
    assertThat(envelope(shop.purchase("1", null).post(), 0).getString("data[0].status"))
        .isEqualTo("ACCEPTED");
    assertThat(envelope(shop.purchase("1", null).post(), 0).getString("data[0].status"))
        .isEqualTo("DUPLICATE");
    assertThat(Fixtures.count(EVENTS)).isEqualTo(2);
  }

  @Test
  void anotherNameOrSourceIsAnotherEvent() {
    String event = shop.purchase("1", null).json();
    Shop other = Fixtures.shop(Fixtures.ACME, "OTHERSHOP");
    assertThat(
            envelope(shop.send(event, event.replace("Purchase", "AddToCart")), 0)
                .getList("data[*].status"))
        .containsExactly("ACCEPTED", "ACCEPTED");
    assertThat(envelope(other.send(event), 0).getList("data[*].status"))
        .containsExactly("ACCEPTED");
  }

  @Test
  void withoutAnIdNothingIsADuplicate() {
    String event = "{\"event\": \"ViewContent\", \"event_time\": 1789000000, \"event_id\": \"\"}";
    assertThat(envelope(shop.send(event, event), 0).getList("data[*].status"))
        .containsExactly("ACCEPTED", "ACCEPTED");
  }

  @Test
  void testEventsAreNoOrders() {
    shop.post(
            """
            {"event_source_id": "%s", "test_event_code": "TEST1", "data": [%s]}"""
                .formatted(shop.code(), shop.purchase("1", null).json()))
        .then()
        .statusCode(200);
    Fixtures.process();
    assertThat(Fixtures.count(EVENTS)).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from conversion")).isZero();
  }

  @Test
  void aTestDoesNotTakeThePlaceOfTheOrderThatItRehearses() {
    String order = shop.purchase("1", null).json();
    String test = order.replaceFirst("\\{", "{\"test_event_code\": \"TEST1\", ");
    assertThat(envelope(shop.send(test, order), 0).getList("data[*].status"))
        .containsExactly("ACCEPTED", "ACCEPTED");
    assertThat(envelope(shop.send(test, order), 0).getList("data[*].status"))
        .containsExactly("DUPLICATE", "DUPLICATE");
    Fixtures.process();
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(1);
  }
}
