package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.source.SourceSettings;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pixel and server tell of the same event, each what it knows. */
@QuarkusTest
class PixelAndServerTest {

  private static final Instant NOW = Clock.systemUTC().instant();

  @Inject EventStore store;
  @Inject ReadEvent reader;
  @Inject com.fasterxml.jackson.databind.ObjectMapper json;

  private UUID source;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    source = UUID.fromString(Fixtures.shop().id());
  }

  private IncomingRequest told(Door door, Duration after, String... items) {
    List<IncomingEvent> events = new ArrayList<>();
    for (String item : items) {
      events.add(read(events.size(), item));
    }
    return new IncomingRequest(
        ACME, source, door, Ids.next().toString(), NOW.plus(after), events, List.of());
  }

  private IncomingEvent read(int index, String item) {
    try {
      return reader.read(index, json.readTree(item), new Reading(false, "", SourceSettings.USUAL));
    } catch (IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private List<Receipt> write(IncomingRequest... requests) {
    return store.write(List.of(requests)).stream().flatMap(List::stream).toList();
  }

  private static String purchase(String id, String user, String properties) {
    return """
    {"event": "Purchase", "event_time": %d, %s "user": {%s}, "properties": {%s}}"""
        .formatted(
            NOW.getEpochSecond(),
            id == null ? "" : "\"event_id\": \"" + id + "\",",
            user,
            properties);
  }

  private static final String BY_PIXEL = purchase("e", "\"ttp\": \"browser-1\"", "");
  private static final String BY_SERVER =
      purchase(
          "e",
          "\"email\": \"kim@example.com\"",
          "\"order_id\": \"1\", \"value\": 5, \"currency\": \"USD\"");

  private static List<ReceiptStatus> statuses(List<Receipt> receipts) {
    return receipts.stream().map(Receipt::status).toList();
  }

  @Test
  void theSecondWithinFiveMinutesCompletesTheFirst() {
    Receipt first = write(told(Door.PIXEL, Duration.ZERO, BY_PIXEL)).get(0);
    Receipt second = write(told(Door.SERVER, Duration.ofMinutes(5), BY_SERVER)).get(0);
    assertThat(first.status()).isEqualTo(ReceiptStatus.ACCEPTED);
    assertThat(second.status()).isEqualTo(ReceiptStatus.MERGED);
    assertThat(second.duplicateOf()).isEqualTo(first.id());
    // Both sides have told of it: whoever comes now repeats.
    for (Door door : Door.values()) {
      Receipt third = write(told(door, Duration.ofMinutes(2), BY_SERVER)).get(0);
      assertThat(third.status()).isEqualTo(ReceiptStatus.DUPLICATE);
      assertThat(third.duplicateOf()).isEqualTo(first.id());
    }
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(2);
    assertThat(
            Fixtures.count("select count(*) from event where merged_with = '" + first.id() + "'"))
        .isEqualTo(1);
  }

  @Test
  void laterThePixelsIsADuplicateAndAfter48HoursANewEvent() {
    write(told(Door.SERVER, Duration.ZERO, BY_SERVER));
    assertThat(statuses(write(told(Door.PIXEL, Duration.ofSeconds(301), BY_PIXEL))))
        .containsExactly(ReceiptStatus.DUPLICATE);
    assertThat(statuses(write(told(Door.PIXEL, Duration.ofHours(48), BY_PIXEL))))
        .containsExactly(ReceiptStatus.ACCEPTED);
    assertThat(statuses(write(told(Door.SERVER, Duration.ofHours(48).plusMinutes(1), BY_SERVER))))
        .containsExactly(ReceiptStatus.MERGED);
  }

  /** Anybody may have told the first: nothing that the shop tells is lost behind it. */
  @Test
  void theServersCompletesThePixelsHoweverLate() {
    String page = purchase("e", "", "");
    Receipt first = write(told(Door.PIXEL, Duration.ZERO, page)).get(0);
    Fixtures.process();
    Receipt second = write(told(Door.SERVER, Duration.ofHours(47), BY_SERVER)).get(0);
    assertThat(second.status()).isEqualTo(ReceiptStatus.MERGED);
    assertThat(second.duplicateOf()).isEqualTo(first.id());
    assertThat(statuses(write(told(Door.SERVER, Duration.ofHours(47), BY_SERVER))))
        .containsExactly(ReceiptStatus.DUPLICATE);
    Fixtures.process();
    assertThat(Fixtures.count("select count(*) from conversion where order_id = '1' and value = 5"))
        .isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(1);
    // From there it is a new event, of either side.
    assertThat(statuses(write(told(Door.SERVER, Duration.ofHours(48), BY_SERVER))))
        .containsExactly(ReceiptStatus.ACCEPTED);
  }

  /** Who guesses what the shop calls its event, and names a click before it, is not paid for it. */
  @ParameterizedTest
  @CsvSource({"4, 1", "60, 0"})
  void whatAPageToldLongBeforeTiesNobody(int minutes, int credits) {
    String click = Fixtures.click(Fixtures.link(Sisters.creator(ACME)).getString("slug"));
    write(
        told(
            Door.PIXEL,
            Duration.ZERO,
            purchase("e", "\"ttp\": \"hers\", \"hlclid\": \"%s\"".formatted(click), "")));
    Fixtures.process();
    assertThat(statuses(write(told(Door.SERVER, Duration.ofMinutes(minutes), BY_SERVER))))
        .containsExactly(ReceiptStatus.MERGED);
    Fixtures.process();
    assertThat(Fixtures.conversionOf("1").getList("credits")).hasSize(credits);
    assertThat(
            Fixtures.count(
                """
                select count(*) from identity_key k join identity_key o on o.person_id = k.person_id
                 where k.key = 'ttp:hers' and o.key = 'order:1'"""))
        .isEqualTo(credits);
  }

  @Test
  void oneSideAloneNeverMerges() {
    write(told(Door.SERVER, Duration.ZERO, BY_SERVER));
    assertThat(
            statuses(
                write(
                    told(Door.SERVER, Duration.ofSeconds(1), BY_SERVER),
                    told(Door.OFFLINE, Duration.ofSeconds(1), BY_SERVER))))
        .containsExactly(ReceiptStatus.DUPLICATE, ReceiptStatus.DUPLICATE);
  }

  @Test
  void whatComesInOneWriteIsMergedToo() {
    List<Receipt> receipts =
        write(
            told(Door.SERVER, Duration.ZERO, BY_SERVER, BY_SERVER),
            told(Door.PIXEL, Duration.ofMillis(3), BY_PIXEL),
            told(Door.PIXEL, Duration.ofMillis(4), BY_PIXEL));
    assertThat(statuses(receipts))
        .containsExactly(
            ReceiptStatus.ACCEPTED,
            ReceiptStatus.DUPLICATE,
            ReceiptStatus.MERGED,
            ReceiptStatus.DUPLICATE);
    assertThat(receipts.subList(1, 4))
        .extracting(Receipt::duplicateOf)
        .containsOnly(receipts.get(0).id());
  }

  @Test
  void withoutAnIdFromTheServerTheBrowserTells() {
    String server = purchase(null, "\"ttp\": \"browser-1\"", "\"order_id\": \"1\"");
    Receipt pixel = write(told(Door.PIXEL, Duration.ZERO, BY_PIXEL)).get(0);
    Receipt merged = write(told(Door.SERVER, Duration.ofMinutes(4), server)).get(0);
    assertThat(merged.status()).isEqualTo(ReceiptStatus.MERGED);
    assertThat(merged.duplicateOf()).isEqualTo(pixel.id());
    // Each event of the pixel is one of the server's only.
    assertThat(statuses(write(told(Door.SERVER, Duration.ofMinutes(4), server))))
        .containsExactly(ReceiptStatus.ACCEPTED);
    // That one waits for the pixel's, which completes it.
    String next = BY_PIXEL.replace("\"e\"", "\"f\"");
    assertThat(
            statuses(
                write(
                    told(Door.PIXEL, Duration.ofMinutes(6), next),
                    told(Door.PIXEL, Duration.ofMinutes(6), next))))
        .containsExactly(ReceiptStatus.MERGED, ReceiptStatus.DUPLICATE);
    // Another browser, or too late, is another event.
    assertThat(
            statuses(
                write(
                    told(Door.SERVER, Duration.ofMinutes(6), server.replace("browser-1", "b-2")),
                    told(Door.SERVER, Duration.ofMinutes(20), server))))
        .containsExactly(ReceiptStatus.ACCEPTED, ReceiptStatus.ACCEPTED);
  }

  /** Also where the browser keeps no cookie, so that its half names nobody. */
  @ParameterizedTest
  @CsvSource({"'\"ttp\": \"browser-9\"', 3", "'', 2"})
  void inEitherOrderItIsOneOrderOfOnePersonWithAllThatWasTold(String browser, int identifiers) {
    String nameless = purchase("n", browser, "\"value\": 7, \"currency\": \"USD\"");
    String named =
        purchase(
            "n", "\"email\": \"alex@example.com\"", "\"order_id\": \"9\", \"coupon\": \"KIM10\"");
    for (boolean together : new boolean[] {true, false}) {
      for (boolean pixelFirst : new boolean[] {true, false}) {
        Fixtures.execute("truncate event, event_key, conversion cascade");
        List<IncomingRequest> requests =
            new ArrayList<>(
                List.of(
                    told(Door.PIXEL, Duration.ZERO, nameless),
                    told(Door.SERVER, Duration.ZERO, named)));
        if (!pixelFirst) {
          Collections.reverse(requests);
        }
        for (IncomingRequest request : requests) {
          write(request);
          if (!together) {
            Fixtures.process();
          }
        }
        Fixtures.process();
        assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(1);
        assertThat(
                Fixtures.count(
                    """
                    select count(*) from conversion c
                     where order_id = '9' and value = 7
                       and (select count(*) from conversion_code k where k.conversion_id = c.id) = 1
                       and (select count(*) from identity_key k where k.person_id = c.person_id
                               and (key like 'ttp:%%' or key like 'email:%%' or key = 'order:9')) = %d
                       and (select count(*) from conversion_event v where v.conversion_id = c.id) = 2"""
                        .formatted(identifiers)))
            .as("pixel first: %s, attributed together: %s", pixelFirst, together)
            .isEqualTo(1);
      }
    }
  }

  @Test
  void anOrderThatNobodyNamesIsOneOrder() {
    String pixel = purchase("n", "\"ttp\": \"browser-9\"", "\"value\": 7, \"currency\": \"USD\"");
    write(told(Door.PIXEL, Duration.ZERO, pixel));
    Fixtures.process();
    write(told(Door.SERVER, Duration.ZERO, pixel));
    Fixtures.process();
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from conversion_event where merged")).isEqualTo(1);
  }
}
