package io.hookline.content.measure.timeline;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.measure.timeline.TimelineFixtures.list;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.content.plan.standards.StandardsFixtures;
import io.hookline.content.produce.RhythmFixtures;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.SisterEvent;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services change is in the timeline by itself: once, and only what matters. */
@QuarkusTest
class WatchChangesTest {

  @Inject FeedPoller poller;

  private final UUID partnership = Ids.next();

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aFeeIsAnEntryWhenItBeginsToHoldAndWhenItChanges() {
    Feeds.apply(partnership("DRAFT", "Spring launch", "400.00", 0));
    assertThat(titles("?subkind=FEE")).isEmpty();
    Feeds.apply(
        partnership("ACTIVE", "Spring launch", "400.00", 1),
        partnership("ACTIVE", "Spring and summer", "400.00", 2),
        partnership("ACTIVE", "Spring and summer", "500.00", 3));
    Json fees = list("?kind=BUDGET&subkind=FEE");
    assertThat(fees.<String>getList("items[*].title"))
        .containsExactly("Fee of Spring and summer changed", "Fee of Spring launch changed");
    assertThat(fees.toString()).as("how much is for the finance right").doesNotContain("00.00");
    assertThat(fees.getString("items[0].detail")).isNull();
    assertThat(fees.getString("items[0].source")).isEqualTo("AUTOMATIC");
    assertThat(fees.getString("items[0].changedService")).isEqualTo("creator");
    assertThat(fees.getString("items[0].changedResource")).isEqualTo("partnerships/" + partnership);
    assertThat(titles("?subkind=PARTNERSHIP"))
        .as("of what was active already, a new name is no change")
        .containsExactly("Partnership Spring launch: ACTIVE");
  }

  @Test
  void aPageIsTakenAsItsChangesOneByOne() {
    Feeds.page(
        List.of(
            partnership("ACTIVE", "Spring", "400.00", 1),
            partnership("ACTIVE", "Spring", "400.00", 2),
            partnership("COMPLETED", "Spring", "400.00", 3)));
    assertThat(titles(""))
        .containsExactlyInAnyOrder(
            "Fee of Spring changed", "Partnership Spring: ACTIVE", "Partnership Spring: COMPLETED");
  }

  @Test
  void aChangeThatComesAgainOrLateIsNoSecondEntry() {
    ObjectNode first = partnership("ACTIVE", "Spring", "400.00", 1);
    ObjectNode second = partnership("ACTIVE", "Spring", "500.00", 2);
    Feeds.apply(second, first, second);
    assertThat(titles("?subkind=FEE")).containsExactly("Fee of Spring changed");
  }

  @Test
  void whoIsKnownIsNamedAndWhoIsNotLosesNothing() {
    UUID mia = Fixtures.creator();
    Feeds.apply(
        SisterEvent.of("creator", "PartnershipActivated")
            .with(
                """
                {"id": "%s", "creatorId": "%s", "status": "ACTIVE", "version": 1}"""
                    .formatted(partnership, mia))
            .in(ACME),
        SisterEvent.of("creator", "PartnershipActivated")
            .with(
                """
                {"id": "%s", "creatorId": "%s", "status": "ACTIVE", "version": 1}"""
                    .formatted(Ids.next(), Ids.next()))
            .in(ACME));
    assertThat(list("?subkind=FEE").getList("items[*].id")).hasSize(2);
    assertThat(list("?subkind=FEE&creatorId=" + mia).getList("items[*].id")).hasSize(1);
  }

  /** The creator-service's feed may be behind. */
  @Test
  void aCreatorWhoIsNotKnownYetIsNamedAllTheSame() {
    UUID mia = Ids.next();
    UUID link = Ids.next();
    Feeds.apply(link(link, mia, "https://acme.example/serum", 0));
    Feeds.apply(link(link, mia, "https://acme.example/toner", 1));
    assertThat(list("?creatorId=" + mia).<String>getList("items[*].title"))
        .containsExactly("Link mia-serum leads to https://acme.example/toner");
  }

  private static ObjectNode link(UUID id, UUID creator, String destination, int version) {
    return SisterEvent.of("attribution", "LinkCreated")
        .with(
            """
            {"id": "%s", "slug": "mia-serum", "creatorId": "%s", "postId": null,
             "destinationUrl": "%s", "version": %d}"""
                .formatted(id, creator, destination, version))
        .in(ACME);
  }

  @Test
  void anAccountsChangesConcernTheAccount() {
    String account = RhythmFixtures.account("acme");
    RhythmFixtures.account("acme.uk");
    poller.drain("content");
    Json entries = list("?accountId=" + account);
    assertThat(entries.<String>getList("items[*].title")).containsExactly("Account acme on TIKTOK");
    assertThat(entries.<String>getList("items[*].accountId")).containsExactly(account);
  }

  @Test
  void daysOfABrandThatComesLaterAreCutAgainWhenItCame() {
    Feeds.apply(
        SisterEvent.of("reporting", "RateCardAdded")
            .with(
                """
                {"id": "%s", "network": "TIKTOK", "validFrom": "2027-01-01", "version": 2,
                 "source": "Agreed for 2027"}"""
                    .formatted(Ids.next()))
            .in("tundra-outdoor"),
        SisterEvent.of("creator", "PromoCodeIssued")
            .with(
                """
                {"id": "%s", "code": "MIA15", "validFrom": "2026-10-01T00:00:00Z",
                 "validUntil": "2026-10-31T00:00:00Z", "version": 0}"""
                    .formatted(Ids.next()))
            .in("tundra-outdoor"));
    Feeds.apply(
        SisterEvent.of("creator", "BrandRegistered")
            .with(
                """
                {"slug": "tundra-outdoor", "name": "Fjord", "timeZone": "America/New_York",
                 "currency": "USD", "version": 0}""")
            .in("tundra-outdoor"));
    Json entries =
        Fixtures.as(Tokens.analyst("tundra-outdoor"))
            .get("/v1/brands/tundra-outdoor/timeline")
            .as(Json.class);
    assertThat(entries.<String>getList("items[*].startsAt"))
        .as("a day by the brand's clocks, an instant as it was")
        .containsExactly("2027-01-01T05:00:00Z", "2026-10-01T00:00:00Z");
    assertThat(entries.<Integer>getList("items[*].version")).containsExactly(1, 0);
  }

  /** The brand's days are New York's. */
  @Test
  void aRateCardChangesFiguresFromItsFirstDayOn() {
    Feeds.apply(card("null", 1), card("\"2027-01-01\"", 2));
    Json cards = list("?subkind=RATE_CARD");
    assertThat(cards.<String>getList("items[*].title"))
        .as("the defaults are no change")
        .containsExactly("Rate card of TIKTOK, version 2");
    assertThat(cards.getString("items[0].startsAt")).isEqualTo("2027-01-01T05:00:00Z");
    assertThat(cards.getString("items[0].detail")).isEqualTo("Agreed for 2027");
  }

  @Test
  void aPromoCodeIsAnInterval() {
    Feeds.apply(
        SisterEvent.of("creator", "PromoCodeIssued")
            .with(
                """
                {"id": "%s", "code": "MIA15", "validFrom": "2026-10-01T00:00:00Z",
                 "validUntil": "2026-10-31T00:00:00Z", "version": 0}"""
                    .formatted(Ids.next()))
            .in(ACME));
    assertThat(titles("?from=2026-10-15&to=2026-10-15&kind=PRICE"))
        .containsExactly("Promo code MIA15");
    assertThat(titles("?from=2026-11-01&kind=PRICE")).isEmpty();
  }

  @Test
  void trackingIsToldByItsOwnService() {
    Feeds.apply(
        SisterEvent.of("attribution", "EventSourceConnected")
            .with(
                """
                {"id": "%s", "name": "Web shop", "kind": "WEB", "version": 0}"""
                    .formatted(Ids.next()))
            .in(ACME));
    assertThat(titles("?kind=TRACKING")).containsExactly("Event source Web shop (WEB)");
  }

  @Test
  void whereABrandBeginsIsNoChangeAndAnotherZoneIs() {
    CreatorChanges.brand("tundra-outdoor", "Europe/Oslo", "EUR");
    Feeds.apply(
        SisterEvent.of("creator", "BrandUpdated")
            .with(
                """
                {"slug": "%s", "timeZone": "America/Chicago", "currency": "USD", "version": 1}"""
                    .formatted(ACME))
            .in(ACME));
    Json changes = list("?kind=MEASUREMENT");
    assertThat(changes.<String>getList("items[*].detail"))
        .containsExactly("time zone: America/New_York → America/Chicago");
  }

  /** The service's own changes, while the creator-service does not answer at all. */
  @Test
  void standardsOfThisVeryServiceAreReadFromItsOwnChanges() {
    CreatorChanges.feed().fail(503);
    StandardsFixtures.standards();
    StandardsFixtures.revise(1, "{\"content\": {\"dos\": []}, \"note\": \"Summer\"}")
        .statusCode(200);
    poller.drain("content");
    poller.drain("content");
    Json standards = list("?subkind=STANDARDS");
    assertThat(standards.<String>getList("items[*].detail")).containsExactly("Summer", "First");
    assertThat(standards.getString("items[0].changedService")).isEqualTo("content");
  }

  @Test
  void anAutomaticEntryIsNobodysToChangeAndTheServicesOwnInTheAudit() {
    Feeds.apply(partnership("ACTIVE", "Spring", "400.00", 1));
    String id = list("?subkind=FEE").getString("items[0].id");
    operator()
        .header("If-Match", "*")
        .delete(acme("/timeline/" + id))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("TIMELINE_ENTRY_AUTOMATIC")));
    operator()
        .header("If-Match", "*")
        .body("{\"kind\": \"OTHER\", \"title\": \"x\", \"startsAt\": \"2026-09-03T16:00:00Z\"}")
        .put(acme("/timeline/" + id))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("TIMELINE_ENTRY_AUTOMATIC")));
    Json audit =
        Fixtures.as(Tokens.admin(ACME))
            .queryParam("resource", "timeline/" + id)
            .get(acme("/audit"))
            .as(Json.class);
    assertThat(audit.getList("items[*].actor.subject")).containsExactly("system:content-service");
  }

  private ObjectNode partnership(String status, String name, String fee, int version) {
    return SisterEvent.of("creator", "PartnershipUpdated")
        .with(
            """
            {"id": "%s", "name": "%s", "status": "%s", "version": %d,
             "fee": {"amount": "%s", "currency": "USD"}}"""
                .formatted(partnership, name, status, version, fee))
        .in(ACME);
  }

  private static ObjectNode card(String validFrom, int version) {
    return SisterEvent.of("reporting", "RateCardAdded")
        .with(
            """
            {"id": "%s", "network": "TIKTOK", "validFrom": %s, "version": %d,
             "source": "Agreed for 2027"}"""
                .formatted(Ids.next(), validFrom, version))
        .in(ACME);
  }

  private static List<String> titles(String query) {
    return list(query).getList("items[*].title");
  }
}
