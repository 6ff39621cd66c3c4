package io.hookline.reporting.facts.readmodel;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.SisterEvent;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Season;
import io.hookline.reporting.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Feeds promise each change at least once, not the order of versions nor that of feeds. */
@QuarkusTest
class FeedOrderTest {

  /** Of which the season has nothing. */
  private static final Set<String> NOT_TOLD = Set.of("account_day", "comment_day");

  @Test
  void whateverTheOrderTheTablesAreTheSame() {
    Feeds.page(Season.creatorFeed());
    Feeds.page(Season.contentFeed());
    Feeds.page(Season.attributionFeed());
    Map<String, String> inOrder = Tables.contents();
    Map<String, String> told = new TreeMap<>(inOrder);
    told.keySet().removeAll(NOT_TOLD);
    assertThat(told).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotNull());

    for (int seed = 1; seed <= 12; seed++) {
      Tables.forget();
      applyInChaos(new Random(seed));
      assertThat(Tables.contents()).as("seed " + seed).isEqualTo(inOrder);
    }
  }

  /** Everything twice, shuffled, in pages of random length, the feeds in between each other. */
  private static void applyInChaos(Random random) {
    List<List<ObjectNode>> pages = new ArrayList<>();
    for (List<ObjectNode> feed :
        List.of(Season.attributionFeed(), Season.contentFeed(), Season.creatorFeed())) {
      List<ObjectNode> twice = new ArrayList<>(feed);
      twice.addAll(feed);
      Collections.shuffle(twice, random);
      while (!twice.isEmpty()) {
        List<ObjectNode> page = twice.subList(0, Math.min(twice.size(), 1 + random.nextInt(9)));
        pages.add(List.copyOf(page));
        page.clear();
      }
    }
    Collections.shuffle(pages, random);
    pages.forEach(Feeds::page);
  }

  @Test
  void aLowerVersionOfACreditNeverReplacesAHigher() {
    String at = "2026-10-11T12:00:00Z";
    Feeds.apply(
        CreatorChanges.brand(ACME, "America/New_York", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 2, at, AttributionChanges.code(id(2), "1", "70.00")));
    String credits = Tables.contents().get("credit_day");
    Feeds.apply(
        AttributionChanges.credited(
            ACME, id(71), 1, at, AttributionChanges.click(id(1), "1", "70.00")));
    assertThat(Tables.contents().get("credit_day")).isEqualTo(credits).contains("PROMO_CODE");
    assertThat(Tables.contents().get("credit")).as("kept").contains("CLICK");
  }

  @Test
  void aCreditingThatCreditsNobodyRemovesTheCredits() {
    String at = "2026-10-11T12:00:00Z";
    Feeds.apply(
        CreatorChanges.brand(ACME, "America/New_York", "USD"),
        AttributionChanges.conversion(ACME, id(71), 0, at, "70.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 1, at, AttributionChanges.click(id(1), "1", "70.00")));
    assertThat(Tables.contents().get("credit_day")).contains("CLICK");
    assertThat(Tables.contents().get("order_day")).contains("\"credited\": 1");
    Feeds.apply(AttributionChanges.credited(ACME, id(71), 2, at));
    assertThat(Tables.contents().get("credit_day")).isNull();
    assertThat(Tables.contents().get("order_day")).contains("\"credited\": 0");
  }

  @Test
  void anOrderThatTurnsOutToBeEarlierMoves() {
    String at = "2026-10-11T12:00:00Z";
    String earlier = "2026-10-10T23:59:58Z";
    Feeds.apply(
        CreatorChanges.brand(ACME, "America/New_York", "USD"),
        AttributionChanges.conversion(ACME, id(71), 1, earlier, "70.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 2, earlier, AttributionChanges.click(id(1), "1", "70.00")));
    Map<String, String> known = Tables.contents();
    assertThat(known.get("order_day")).contains("2026-10-10");
    List<ObjectNode> asFirstTold =
        List.of(
            AttributionChanges.conversion(ACME, id(71), 0, at, "70.00", "USD"),
            AttributionChanges.credited(
                ACME, id(71), 1, at, AttributionChanges.click(id(1), "1", "70.00")));
    Tables.forget();
    Feeds.apply(CreatorChanges.brand(ACME, "America/New_York", "USD"));
    Feeds.apply(asFirstTold);
    Feeds.apply(
        AttributionChanges.conversion(ACME, id(71), 1, earlier, "70.00", "USD"),
        AttributionChanges.credited(
            ACME, id(71), 2, earlier, AttributionChanges.click(id(1), "1", "70.00")));
    Feeds.apply(asFirstTold);
    assertThat(Tables.contents())
        .containsEntry("order_day", known.get("order_day"))
        .containsEntry("credit_day", known.get("credit_day"));
  }

  @Test
  void changesThatAreNotKnownArePassedOver() {
    Feeds.apply(SisterEvent.unknown("attribution", "SomethingNewHappened", "wonders", ACME));
    assertThat(Tables.contents()).allSatisfy((table, rows) -> assertThat(rows).isNull());
  }
}
