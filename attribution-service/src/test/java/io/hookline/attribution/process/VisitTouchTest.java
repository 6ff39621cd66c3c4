package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.visit.VisitWorker;
import io.hookline.kit.test.Json;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits of the shop's pages are touches of whoever came, in whatever order they are told. */
@QuarkusTest
class VisitTouchTest {

  private static final String PERSON = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148";
  private static final String AD = "?ttclid=E.C.P.1&utm_source=tiktok&utm_medium=paid_social";

  private Shop shop;
  private int sent;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  /** A page that a browser saw some minutes ago. */
  private record Page(String browser, int minutesAgo, String path, String referrer) {}

  private void see(String agent, Page page) {
    given()
        .contentType("text/plain")
        .header("Origin", "https://shop.example")
        .header("User-Agent", agent)
        .body(
            """
            {"data": [{"event": "Pageview", "event_id": "e-%d", "age": %d, "user": {"ttp": "%s"},
              "page": {"url": "https://shop.example%s", "referrer": "%s"}}]}"""
                .formatted(
                    sent++,
                    page.minutesAgo() * 60_000L,
                    page.browser(),
                    page.path(),
                    page.referrer()))
        .post("/pixel/" + shop.id() + "/events")
        .then()
        .statusCode(204);
  }

  private void see(Page page) {
    see(PERSON, page);
  }

  private static void visits() {
    VisitWorker worker = Arc.container().instance(VisitWorker.class).get();
    Awaitility.await()
        .untilAsserted(
            () -> {
              worker.work();
              assertThat(
                      count(
                          """
                          select count(*) from event e where not exists (
                            select from reading_position p where p.brand = e.brand
                               and p.reader = 'visits'
                               and (p.txid, p.seq) >= (e.txid, e.seq))"""))
                  .isZero();
            });
  }

  private static void process() {
    visits();
    Fixtures.process();
  }

  /** What is kept of a browser's touches, the first one first. */
  private static String touches(String browser) {
    return Fixtures.text(
        """
        select coalesce(string_agg(t.kind || ' ' || coalesce(o.facts ->> 'source', '-') || ' '
                                   || coalesce(o.facts ->> 'referrer', '-'),
                                   ', ' order by t.occurred_at), '')
          from identity_key k
          join person_touch t on t.brand = k.brand and t.person_id = k.person_id
          join origin o on o.brand = t.brand and o.id = t.origin_id
         where k.key = 'ttp:%s'"""
            .formatted(browser));
  }

  @Test
  void whoCameByAnAdAndBySearchAndBoughtHasBothTouches() {
    see(new Page("browser-1", 3000, "/serum" + AD, ""));
    see(new Page("browser-1", 2998, "/cart", "https://shop.example/serum"));
    see(new Page("browser-1", 1500, "/", "https://www.google.com/"));
    process();
    shop.purchase("1001", null).user("ttp", "browser-1").post().then().statusCode(200);
    process();
    assertThat(touches("browser-1")).isEqualTo("VISIT tiktok -, VISIT - www.google.com");
    assertThat(
            count(
                """
                select count(*) from conversion c
                  join person_touch t on t.brand = c.brand and t.person_id = c.person_id
                 where c.order_id = '1001' and t.kind = 'VISIT'"""))
        .isEqualTo(2);
    Json order = Fixtures.conversionOf("1001");
    assertThat(order.getList("credits")).as("a visit ties to nobody").isEmpty();
    assertThat(order.getList("evidence")).isEmpty();
  }

  @Test
  void aVisitByALinkOfTheBrandIsTheTouchOfTheLink() {
    String click = Fixtures.click(Fixtures.link(Sisters.creator(Fixtures.ACME)).getString("slug"));
    see(new Page("browser-1", 0, "/serum?hlclid=" + click, ""));
    process();
    assertThat(touches("browser-1")).startsWith("CLICK").doesNotContain("VISIT");
  }

  @Test
  void visitsOfProgramsAreNobodysTouches() {
    see("Mozilla/5.0 (compatible; bingbot/2.0)", new Page("browser-1", 10, "/", ""));
    see("Mozilla/5.0 (compatible; GPTBot/1.2)", new Page("browser-2", 10, "/", ""));
    process();
    assertThat(count("select count(*) from person_touch")).isZero();
  }

  @Test
  void aVisitThatBelongsToAnEarlierOneIsATouchNoMore() {
    see(new Page("browser-1", 100, "/cart", ""));
    process();
    assertThat(touches("browser-1")).isEqualTo("VISIT - -");
    see(new Page("browser-1", 110, "/serum" + AD, ""));
    process();
    assertThat(touches("browser-1")).isEqualTo("VISIT tiktok -");
    see(new Page("browser-1", 105, "/?utm_source=newsletter&utm_medium=email", ""));
    process();
    assertThat(touches("browser-1")).isEqualTo("VISIT tiktok -, VISIT newsletter -");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfArrivalDecidesNothing(long seed) {
    Random random = new Random(seed);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String path =
          List.of("/", "/serum" + AD, "/?utm_source=newsletter&utm_medium=email", "/cart")
              .get(random.nextInt(4));
      pages.add(new Page("b" + random.nextInt(4), 7 * i, path, ""));
    }
    pages.forEach(this::see);
    process();

    Collections.shuffle(pages, random);
    for (Page page : pages) {
      see(new Page("late-" + page.browser(), page.minutesAgo(), page.path(), page.referrer()));
      if (random.nextInt(6) == 0) {
        visits();
      }
      if (random.nextInt(8) == 0) {
        Fixtures.process();
      }
    }
    process();
    for (int i = 0; i < 4; i++) {
      assertThat(touches("late-b" + i)).isEqualTo(touches("b" + i)).isNotEmpty();
    }
    assertThat(count("select count(*) from visit"))
        .isEqualTo(count("select count(*) from person_touch where kind = 'VISIT'"));
  }

  @Test
  void trafficIsAddedUpByChannelAndVisitsShowTheirs() {
    see(new Page("b1", 300, "/serum" + AD, ""));
    see(new Page("b1", 100, "/", "https://www.google.com/"));
    see(new Page("b2", 100, "/", "https://www.google.com/"));
    see(new Page("b3", 100, "/", ""));
    see("Mozilla/5.0 (compatible; bingbot/2.0)", new Page("b4", 100, "/", ""));
    visits();
    Json traffic = read("/traffic?groupBy=CHANNEL");
    assertThat(traffic.<String>getList("items[*].key"))
        .containsExactly("ORGANIC_SEARCH", "DIRECT", "TIKTOK_ADS");
    assertThat(traffic.<Integer>getList("items[*].visitors")).containsExactly(2, 1, 1);
    assertThat(read("/traffic?groupBy=AD_KIND").<String>getList("items[*].key"))
        .containsExactly((String) null);
    assertThat(read("/visits").<String>getList("items[*].channel"))
        .containsExactlyInAnyOrder(
            "ORGANIC_SEARCH", "ORGANIC_SEARCH", "DIRECT", "TIKTOK_ADS", "NOT_A_PERSON");
  }
}
