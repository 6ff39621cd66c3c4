package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.process.Browsing.Page;
import io.hookline.kit.feed.FeedPoller;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit that begins with nothing but a page of the shop before is the former one going on. */
@QuarkusTest
class GoingOnTest {

  private static final String TIKTOK = "https://www.tiktok.com/@mia";
  private static final String OWN = OrderVisitTest.OWN;

  @Inject FeedPoller feed;

  private Browsing web;

  @BeforeEach
  void connect() {
    Sisters.brand(ACME, Browsing.zone(), "USD");
    web = Browsing.of(Fixtures.shop());
  }

  /** Of visits, the latest first. */
  private static String channels() {
    return String.join(" ", read("/visits").<String>getList("items[*].channel"));
  }

  @Test
  void itCameFromWhereTheFormerCame() {
    web.see(new Page("b1", 200, "/serum", TIKTOK));
    web.see(new Page("b1", 160, "/cart", OWN));
    web.see(new Page("b1", 100, "/cart", OWN));
    web.buy("1", new Page("b1", 60, "/thanks", OWN));
    Browsing.process();
    assertThat(channels()).isEqualTo(("ORGANIC_TIKTOK ".repeat(4)).strip());
    assertThat(conversionOf("1").getString("channel")).isEqualTo("ORGANIC_TIKTOK");
    assertThat(read("/visits").<String>getList("items[*].landingPage"))
        .containsExactly(
            "shop.example/thanks", "shop.example/cart", "shop.example/cart", "shop.example/serum");
    web.see(new Page("b1", 130, "/", OrderVisitTest.GOOGLE));
    Browsing.process();
    assertThat(channels())
        .as("those behind another that is told late")
        .isEqualTo("ORGANIC_SEARCH ORGANIC_SEARCH ORGANIC_TIKTOK ORGANIC_TIKTOK");
    assertThat(conversionOf("1").getString("channel")).isEqualTo("ORGANIC_SEARCH");
  }

  @Test
  void comingBackFromWhereShoppersPayGoesOnToo() {
    web.see(new Page("b1", 100, OrderVisitTest.NEWS, ""));
    web.buy("1", new Page("b1", 10, "/thanks", "https://www.paypal.com/checkoutnow"));
    Browsing.process();
    assertThat(channels()).isEqualTo("EMAIL EMAIL");
    assertThat(conversionOf("1").getString("channel")).isEqualTo("EMAIL");
  }

  @Test
  void withoutAFormerOneOfTheDayAndTheBrowserNothingIsKnown() {
    // It is afternoon: the first was before four in the night.
    web.see(new Page("b1", 840, OrderVisitTest.NEWS, ""));
    web.see(new Page("b1", 700, "/cart", OWN));
    web.see(new Page("b2", 10, "/cart", OWN));
    web.see(new Page("b3", 5, "/", ""));
    Browsing.process();
    assertThat(channels()).isEqualTo("DIRECT UNASSIGNED UNASSIGNED EMAIL");
  }

  /** Whether each was told by itself or all at once. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aVisitOfAProgramBetweenIsNotTheFormerOne(boolean each) {
    web.see(new Page("b1", 300, OrderVisitTest.NEWS, ""));
    if (each) {
      Browsing.process();
    }
    web.see(Browsing.PROGRAM, new Page("b1", 200, "/", ""));
    if (each) {
      Browsing.process();
    }
    web.see(new Page("b1", 100, "/cart", OWN));
    web.buy("1", new Page("b1", 90, "/thanks", OWN));
    Browsing.process();
    assertThat(read("/visits").getString("items[0].channel")).isEqualTo("EMAIL");
    assertThat(conversionOf("1").getString("channel")).isEqualTo("EMAIL");
  }

  @Test
  void countsOfTrafficHaveTheOriginsOfTheirVisits() {
    web.see(new Page("b1", 200, "/serum", TIKTOK));
    web.see(new Page("b1", 100, "/cart", OWN));
    web.see(new Page("b2", 100, "/cart", OWN));
    web.see(new Page("b3", 100, "/cart", ""));
    web.see(new Page("b4", 100, "/cart", "https://www.paypal.com/checkoutnow"));
    Browsing.process();
    Awaitility.await()
        .untilAsserted(() -> assertThat(feed.drain("attribution")).as("all was read").isTrue());
    assertThat(
            count(
                """
                select count(*) from visit v
                 where not exists (
                   select from traffic_count c
                     join traffic_origin o on o.brand = c.brand and o.traffic_id = c.id
                    where c.day = v.day and c.landing_page = v.landing_page
                      and o.origin_id = v.origin_id and c.visits > 0)"""))
        .isZero();
    assertThat(count("select sum(visits) from traffic_count")).isEqualTo(5);
  }
}
