package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hookline.attribution.Fixtures;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several requests write in one transaction. */
@QuarkusTest
class EventStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  @Inject EventStore store;

  private final UUID source = Ids.next();

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static IncomingEvent event(String eventId) {
    return new IncomingEvent(
        Ids.next(),
        0,
        "ViewContent",
        "ViewContent",
        eventId,
        NOW,
        false,
        false,
        Set.of("click:a", "email:b"),
        new Purchase("ViewContent", null, null, null, java.util.List.of()),
        JsonNodeFactory.instance.objectNode().put("event", "ViewContent"));
  }

  private IncomingRequest request(String brand, IncomingEvent... events) {
    return new IncomingRequest(
        brand, source, Door.SERVER, "r", NOW, Arrays.asList(events), List.of());
  }

  private static List<ReceiptStatus> statuses(List<Receipt> receipts) {
    return receipts.stream().map(Receipt::status).toList();
  }

  @Test
  void eachRequestGetsItsOwnReceiptsAndEachBrandItsOwnRows() {
    List<List<Receipt>> receipts =
        store.write(
            List.of(
                request(NORDLYS, event("1"), event("2")),
                request(ACME, event("1")),
                request(NORDLYS, event("3"))));
    assertThat(receipts.stream().map(List::size)).containsExactly(2, 1, 1);
    assertThat(receipts.stream().flatMap(List::stream).map(Receipt::status))
        .containsOnly(ReceiptStatus.ACCEPTED);
    assertThat(Fixtures.count("select count(*) from event where brand = '" + NORDLYS + "'"))
        .isEqualTo(3);
    assertThat(Fixtures.count("select count(*) from event where brand = '" + ACME + "'"))
        .isEqualTo(1);
    assertThat(Fixtures.count("select count(distinct txid::text) from event")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from receipt")).isZero();
  }

  @Test
  void theSameEventInTwoRequestsOfAWriteIsOneEvent() {
    IncomingEvent first = event("1");
    List<List<Receipt>> receipts =
        store.write(
            List.of(request(ACME, first), request(ACME, event("1")), request(NORDLYS, event("1"))));
    assertThat(receipts.stream().map(EventStoreTest::statuses))
        .containsExactly(
            List.of(ReceiptStatus.ACCEPTED),
            List.of(ReceiptStatus.DUPLICATE),
            List.of(ReceiptStatus.ACCEPTED));
    assertThat(receipts.get(1).get(0).duplicateOf()).isEqualTo(first.id());

    List<List<Receipt>> again =
        store.write(List.of(request(ACME, event("2"), event("1")), request(ACME, event("1"))));
    assertThat(again.stream().map(EventStoreTest::statuses))
        .containsExactly(
            List.of(ReceiptStatus.ACCEPTED, ReceiptStatus.DUPLICATE),
            List.of(ReceiptStatus.DUPLICATE));
    assertThat(again.get(1).get(0).duplicateOf()).isEqualTo(first.id());
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(3);
    assertThat(Fixtures.count("select count(*) from receipt")).isEqualTo(3);
  }

  @Test
  void whatCannotBeStoredLeavesNothingOfItsWrite() {
    IncomingRequest good = request(ACME, event("1"));
    IncomingRequest bad = request(NORDLYS, event("\0"));
    assertThatThrownBy(() -> store.write(List.of(good, bad))).hasMessageContaining("22021");
    assertThat(Fixtures.count("select count(*) from event")).isZero();
    assertThat(Fixtures.count("select count(*) from event_key")).isZero();
    assertThat(statuses(store.write(List.of(good)).get(0))).containsOnly(ReceiptStatus.ACCEPTED);
  }
}
