package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.process.Browsing.Page;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order that a page told came from where the visit came in which it was placed. */
@QuarkusTest
class OrderVisitTest {

  static final String AD = "/serum?ttclid=E.C.P.1&utm_source=tiktok&utm_medium=paid_social";
  static final String NEWS = "/?utm_source=newsletter&utm_medium=email";
  static final String OWN = "https://shop.example/checkout";
  static final String GOOGLE = "https://www.google.com/";

  @Inject JobWorker jobs;

  private Shop shop;
  private Browsing web;

  @BeforeEach
  void connect() {
    Sisters.brand(ACME, Browsing.zone(), "USD");
    shop = Fixtures.shop();
    web = Browsing.of(shop);
  }

  private static String channelOf(String order) {
    return conversionOf(order).getString("channel");
  }

  private static Page thanks(String browser) {
    return new Page(browser, 5, "/thanks", OWN);
  }

  @Test
  void anAdOfLongBeforeIsNotWhereASearchedOrderCameFrom() {
    web.see(new Page("b1", 2000, AD, ""));
    web.see(new Page("b1", 10, "/", GOOGLE));
    web.see(new Page("b1", 7, "/checkout", "https://shop.example/"));
    web.buy("1", thanks("b1"));
    web.see(new Page("b2", 10, AD, ""));
    web.buy("2", thanks("b2"));
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("ORGANIC_SEARCH");
    assertThat(channelOf("2")).as("in the visit of the ad").isEqualTo("TIKTOK_ADS");
  }

  @Test
  void anOrderAndTheVisitInWhichItWasPlacedHaveOneChannel() {
    web.see(new Page("b1", 10, NEWS, ""));
    web.see(new Page("b1", 7, "/checkout", "https://shop.example/"));
    web.buy("1", thanks("b1"));
    web.see(new Page("b1", 2, AD, ""));
    Browsing.process();
    assertThat(channelOf("1")).as("not by the ad behind it").isEqualTo("EMAIL");
    assertThat(read("/visits").<String>getList("items[*].channel"))
        .containsExactly("TIKTOK_ADS", "EMAIL");
  }

  @Test
  void aNewsletterGoesBeforeAnEarlierClickOnALinkAndAVisitByTheLinkIsItsOwn() {
    String slug = Fixtures.link(Sisters.creator(ACME)).getString("slug");
    for (String browser : List.of("by-link", "by-news")) {
      web.see(new Page(browser, 0, "/?hlclid=" + Fixtures.click(slug), ""));
    }
    web.see(new Page("by-news", 0, NEWS, ""));
    web.buy("by-link", new Page("by-link", 0, "/thanks", OWN));
    web.buy("by-news", new Page("by-news", 0, "/thanks", OWN));
    Browsing.process();
    assertThat(channelOf("by-link")).isEqualTo("CREATOR");
    assertThat(channelOf("by-news")).isEqualTo("EMAIL");
  }

  @Test
  void aVisitThatIsToldBehindItsOrderDecidesAfterAll() {
    web.buy("1", thanks("b1"));
    Fixtures.process();
    assertThat(channelOf("1")).as("a page before, and no more").isEqualTo("UNASSIGNED");
    Browsing.process();
    web.see(new Page("b1", 7, "/checkout", "https://shop.example/"));
    web.see(new Page("b1", 10, "/", GOOGLE));
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("ORGANIC_SEARCH");
    web.see(new Page("b1", 8, NEWS, ""));
    Browsing.process();
    assertThat(channelOf("1")).as("another visit holds it now").isEqualTo("EMAIL");
    web.see(new Page("b1", 6, AD, ""));
    web.see(new Page("b1", 4, "/serum?utm_source=bing&utm_medium=cpc", ""));
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("TIKTOK_ADS");
  }

  /** Whatever came between whom the reader of visits and that of orders read first. */
  @Test
  void aVisitThatIsOnlyProlongedByWhatIsReadWithTheOrderHoldsIt() {
    web.see(new Page("b1", 50, NEWS, ""));
    Browsing.process();
    web.buy("1", thanks("b1"));
    web.see(new Page("b1", 28, "/cart", "https://shop.example/"));
    Fixtures.process();
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("EMAIL");
  }

  @Test
  void withoutABrowserThePageItselfSaysWhatItCan() {
    web.buy("own", thanks(null));
    web.buy("untold", new Page(null, 5, "/thanks", ""));
    web.buy("searched", new Page(null, 5, "/thanks", GOOGLE));
    web.buy("tagged", new Page(null, 5, NEWS, GOOGLE));
    Browsing.process();
    assertThat(channelOf("own")).isEqualTo("UNASSIGNED");
    assertThat(channelOf("untold")).isEqualTo("DIRECT");
    assertThat(channelOf("searched")).isEqualTo("ORGANIC_SEARCH");
    assertThat(channelOf("tagged")).isEqualTo("EMAIL");
  }

  @Test
  void aLaterVisitOfThePageOfAnOrderIsNotWhereItWasPlaced() {
    web.see(new Page("b1", 600, "/", GOOGLE));
    web.buy("1", new Page("b1", 598, "/thanks", OWN));
    web.see(new Page("b1", 10, "/thanks?utm_source=shop&utm_medium=email", ""));
    web.buy("1", new Page("b1", 10, "/thanks?utm_source=shop&utm_medium=email", ""));
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("ORGANIC_SEARCH");
  }

  private void server(String order, String user, String page) {
    server(order, 3, user, page);
  }

  /** {@code page} of an order that the shop's server tells, too. */
  private void server(String order, int minutesAgo, String user, String page) {
    shop.send(
            """
            {"event": "Purchase", "event_time": %d, "event_id": "server-%s",
             "user": {%3$s}, "page": {%4$s},
             "properties": {"value": 50, "currency": "USD", "order_id": "%2$s"}}"""
                .formatted(Instant.now().getEpochSecond() - 60L * minutesAgo, order, user, page))
        .then()
        .statusCode(200);
  }

  @Test
  void theShopsWordOfAnAddressGoesFirstAndItsOldClickBehindTheVisit() {
    for (String browser : List.of("b1", "b2")) {
      web.see(new Page(browser, 10, "/", GOOGLE));
      web.buy(browser, thanks(browser));
    }
    String thanks = "\"url\": \"https://shop.example/thanks\", \"referrer\": \"" + OWN + "\"";
    String old = "\"ttclid\": \"E.C.P.old\"";
    server("b1", old, thanks);
    server("b2", "", "\"url\": \"https://shop.example" + NEWS + "\"");
    server("server", old, thanks);
    Browsing.process();
    assertThat(channelOf("b1")).isEqualTo("ORGANIC_SEARCH");
    assertThat(channelOf("b2")).isEqualTo("EMAIL");
    assertThat(channelOf("server")).as("no visit to ask").isEqualTo("TIKTOK_ADS");
  }

  @Test
  void aVisitOfAProgramSaysNothingOfAnOrder() {
    web.see(Browsing.PROGRAM, new Page("b1", 10, NEWS, ""));
    web.buy("1", thanks("b1"));
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("UNASSIGNED");
  }

  /** As of an order of which no page could tell until its shopper looked at it again. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOrderTakesNoVisitThatBeganBehindIt(boolean serverFirst) {
    Page again = new Page("b1", 10, "/thanks?utm_source=shop&utm_medium=email", "");
    if (serverFirst) {
      server("1", 1500, "", "");
      server("2", 40, "", "");
      Fixtures.process();
    }
    web.buy("1", again);
    web.see(new Page("b2", 12, again.path(), ""));
    web.buy("2", again.of("b2"));
    Browsing.process();
    if (!serverFirst) {
      assertThat(channelOf("1")).as("as far as anybody knows").isEqualTo("EMAIL");
      server("1", 1500, "", "");
      server("2", 40, "", "");
      Fixtures.process();
    }
    assertThat(channelOf("1")).as("a day later").isEqualTo("UNASSIGNED");
    assertThat(channelOf("2")).as("half an hour later").isEqualTo("UNASSIGNED");
    web.see(new Page("b2", 50, "/", GOOGLE));
    Browsing.process();
    assertThat(channelOf("2")).as("the visit before").isEqualTo("ORGANIC_SEARCH");
  }

  @Test
  void aVisitInWhichSomebodyComesBackFromPayingElsewhereIsNotWhereTheOrderWasPlaced() {
    web.see(new Page("b1", 40, NEWS, ""));
    server("1", 30, "", "");
    web.buy("1", new Page("b1", 15, "/thanks?utm_source=klarna&utm_medium=referral", ""));
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("EMAIL");
  }

  /** Whoever reads first: the reader of visits or that of orders. */
  @Test
  void aVisitOfAProgramThatIsMadeBehindItsOrderSaysNothingOfItEither() {
    web.see(new Page("b1", 120, NEWS, ""));
    Browsing.process();
    web.see(Browsing.PROGRAM, new Page("b1", 10, "/", ""));
    web.buy("1", thanks("b1"));
    Fixtures.process();
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("UNASSIGNED");
    web.see(new Page("b1", 60, NEWS, ""));
    web.see(new Page("b1", 35, "/cart", OWN));
    Browsing.process();
    assertThat(channelOf("1")).as("it was part of a person's").isEqualTo("EMAIL");
  }

  @Test
  void whoIsErasedLeavesTheChannelAndNoBrowser() {
    web.see(new Page("b1", 10, NEWS, ""));
    web.buy("1", thanks("b1"));
    shop.purchase("2", null).user("ttp", "b1").user("email", "kim@example.com").post();
    Browsing.process();
    as(Tokens.admin(ACME))
        .body("{\"email\": \"kim@example.com\"}")
        .post("/v1/brands/" + ACME + "/erasures")
        .then()
        .statusCode(202);
    jobs.work();
    assertThat(count("select count(*) from conversion_visit where visitor is not null")).isZero();
    server("1", "", "");
    Browsing.process();
    assertThat(channelOf("1")).isEqualTo("EMAIL");
  }
}
