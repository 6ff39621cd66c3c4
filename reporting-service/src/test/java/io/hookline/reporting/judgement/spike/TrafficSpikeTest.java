package io.hookline.reporting.judgement.spike;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.TrafficChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Profile views, the site's traffic and tagged clicks of twelve weeks, with spikes in them. */
@QuarkusTest
class TrafficSpikeTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-08-25");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  /** Nobody tagged the link; of some the browser says that they came from TikTok. */
  private static final LocalDate UNSEEN = LocalDate.parse("2026-11-05");

  /** The link was tagged; the tool counts them on the next day. */
  private static final LocalDate SEEN = LocalDate.parse("2026-11-10");

  /** Nobody came. */
  private static final LocalDate LOOKED = LocalDate.parse("2026-11-15");

  /** No tool told of it. */
  private static final LocalDate UNTOLD = LocalDate.parse("2026-11-18");

  private static final Set<LocalDate> SPIKES = Set.of(UNSEEN, SEEN, LOOKED, UNTOLD);

  @BeforeEach
  void twelveWeeks() {
    Fixtures.twoBrands();
    List<ObjectNode> content = new ArrayList<>();
    List<ObjectNode> traffic = new ArrayList<>();
    content.add(ContentChanges.account(ACME, id(81), "TIKTOK", "acmecosmetics"));
    int number = 1_000;
    for (LocalDate day = FIRST; day.isBefore(TODAY); day = day.plusDays(1)) {
      long views = 300 + day.toEpochDay() * 7 % 40 + (SPIKES.contains(day) ? 2_500 : 0);
      content.add(
          ContentChanges.accountDay(
              ACME,
              id(number++),
              id(81),
              day.toString(),
              "API",
              day.plusDays(1) + "T12:00:00Z",
              "{\"profileViews\": " + views + "}"));
      boolean came = day.equals(UNSEEN) || day.equals(SEEN.plusDays(1));
      long direct = 200 + day.toEpochDay() * 11 % 30 + (came ? 900 : 0);
      long referred = 40 + day.toEpochDay() % 7 + (day.equals(UNSEEN) ? 360 : 0);
      if (day.isBefore(UNTOLD)) {
        traffic.add(
            TrafficChanges.webTraffic(
                ACME,
                id(number++),
                day.toString(),
                0,
                "\"sessions\": %d, \"directSessions\": %d, \"tiktokSessions\": %d"
                    .formatted(direct + referred + 500, direct, referred)));
      }
      int clicks = 40 + (int) (day.toEpochDay() % 9) + (day.equals(SEEN) ? 400 : 0);
      traffic.add(AttributionChanges.clicks(ACME, id(31), id(1), day.toString(), clicks, 1));
      for (int order = day.equals(UNSEEN) || day.equals(SEEN) ? 60 : 4; order > 0; order--) {
        int at = number++;
        traffic.add(
            AttributionChanges.conversion(ACME, id(at), day + "T15:00:00Z", "10.00", "USD"));
        if (day.equals(SEEN)) {
          traffic.add(
              AttributionChanges.credited(
                  ACME,
                  id(at),
                  1,
                  day + "T15:00:00Z",
                  AttributionChanges.click(id(1), "1", "10.00")));
        }
      }
    }
    Feeds.page(content);
    Feeds.page(traffic);
  }

  private static Json spikes(String query) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/traffic-spikes" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void eachSpikeSaysWhetherPeopleCameAndWhetherAnythingTellsIt() {
    Json found = spikes("");
    assertThat(found.<String>getList("spikes[*].day"))
        .containsExactly(UNTOLD.toString(), LOOKED.toString(), SEEN.toString(), UNSEEN.toString());
    assertThat(found.<String>getList("spikes[*].reading"))
        .containsExactly("SITE_UNKNOWN", "SITE_AS_USUAL", "TAGGED", "UNTAGGED");
    assertThat(found.getString("spikes[3].nextStep"))
        .isEqualTo("Tag every organic link; ask at the checkout.");
    assertThat(found.<String>getList("spikes[3].site[*].measure"))
        .containsExactly("direct_sessions", "site_sessions", "tiktok_sessions");
    assertThat(found.<String>getList("spikes[3].tagged")).isEmpty();
    assertThat(found.<String>getList("spikes[2].site[*].day"))
        .as("on the other tool's next day")
        .containsOnly(SEEN.plusDays(1).toString());
    assertThat(found.<String>getList("spikes[2].tagged[*].measure")).containsExactly("clicks");
    assertThat(found.getString("spikes[1].nextStep")).contains("link in the profile");
  }

  @Test
  void ordersThatNothingExplainsStandBesideTheSpike() {
    Json found = spikes("");
    assertThat(found.<String>getList("spikes[3].unexplained[*].measure"))
        .containsExactly("unknown_origin_orders");
    assertThat(found.getInt("spikes[3].unexplained[0].value")).isEqualTo(60);
    assertThat(found.getString("spikes[3].unexplained[0].usual")).isEqualTo("4.0");
    assertThat(found.<String>getList("spikes[2].unexplained[*].measure"))
        .as("orders that a click explains")
        .isEmpty();
    Json days = spikes("?from=2026-11-10&to=2026-11-11");
    assertThat(days.getInt("series[0].orders")).isEqualTo(60);
    assertThat(days.getInt("series[0].unknownOriginOrders")).isZero();
    assertThat(days.getInt("series[1].unknownOriginOrders")).isEqualTo(4);
  }

  @Test
  void daysAreLaidBesideEachOtherAndWhatNobodyToldIsNull() {
    Json found = spikes("?from=2026-11-17&to=2026-11-18");
    assertThat(found.getList("series")).hasSize(2);
    assertThat(found.getString("series[0].day")).isEqualTo("2026-11-17");
    assertThat(found.getString("series[0].directSessions")).isNotNull();
    assertThat(found.getString("series[1].directSessions")).isNull();
    assertThat(found.getString("series[1].searches")).isNull();
    assertThat(found.getString("series[1].taggedClicks")).isNotNull();
    assertThat(found.getInt("judgedDays")).isEqualTo(2);
  }

  @Test
  void withoutAHistoryNothingIsJudged() {
    Json found = spikes("?from=2026-08-25&to=2026-09-05");
    assertThat(found.getInt("judgedDays")).isZero();
    assertThat(found.getList("spikes")).isEmpty();
    assertThat(found.getString("series[0].profileViews")).isNotNull();
  }

  @Test
  void daysThatWillStillGetFactsAreNotJudged() {
    assertThat(spikes("").getString("lastJudgedDay")).isEqualTo("2026-11-20");
  }
}
