package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.process.Browsing.Page;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits of the shop's pages are touches of whoever came, in whatever order they are told. */
@QuarkusTest
class VisitTouchTest {

  private static final String AD = "?ttclid=E.C.P.1&utm_source=tiktok&utm_medium=paid_social";

  private Shop shop;
  private Browsing web;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    web = Browsing.of(shop);
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
    web.see(new Page("browser-1", 3000, "/serum" + AD, ""));
    web.see(new Page("browser-1", 2998, "/cart", "https://shop.example/serum"));
    web.see(new Page("browser-1", 1500, "/", "https://www.google.com/"));
    Browsing.process();
    shop.purchase("1001", null).user("ttp", "browser-1").post().then().statusCode(200);
    Browsing.process();
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
    web.see(new Page("browser-1", 0, "/serum?hlclid=" + click, ""));
    Browsing.process();
    assertThat(touches("browser-1")).startsWith("CLICK").doesNotContain("VISIT");
  }

  @Test
  void visitsOfProgramsAreNobodysTouches() {
    web.see("Mozilla/5.0 (compatible; bingbot/2.0)", new Page("browser-1", 10, "/", ""));
    web.see("Mozilla/5.0 (compatible; GPTBot/1.2)", new Page("browser-2", 10, "/", ""));
    Browsing.process();
    assertThat(count("select count(*) from person_touch")).isZero();
  }

  @Test
  void aVisitThatBelongsToAnEarlierOneIsATouchNoMore() {
    web.see(new Page("browser-1", 100, "/cart", ""));
    Browsing.process();
    assertThat(touches("browser-1")).isEqualTo("VISIT - -");
    web.see(new Page("browser-1", 110, "/serum" + AD, ""));
    Browsing.process();
    assertThat(touches("browser-1")).isEqualTo("VISIT tiktok -");
    web.see(new Page("browser-1", 105, "/?utm_source=newsletter&utm_medium=email", ""));
    Browsing.process();
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
    pages.forEach(web::see);
    Browsing.process();

    Collections.shuffle(pages, random);
    for (Page page : pages) {
      web.see(new Page("late-" + page.browser(), page.minutesAgo(), page.path(), page.referrer()));
      if (random.nextInt(6) == 0) {
        Browsing.visits();
      }
      if (random.nextInt(8) == 0) {
        Fixtures.process();
      }
    }
    Browsing.process();
    for (int i = 0; i < 4; i++) {
      assertThat(touches("late-b" + i)).isEqualTo(touches("b" + i)).isNotEmpty();
    }
    assertThat(count("select count(*) from visit"))
        .isEqualTo(count("select count(*) from person_touch where kind = 'VISIT'"));
  }

  @Test
  void trafficIsAddedUpByChannelAndVisitsShowTheirs() {
    web.see(new Page("b1", 300, "/serum" + AD, ""));
    web.see(new Page("b1", 100, "/", "https://www.google.com/"));
    web.see(new Page("b2", 100, "/", "https://www.google.com/"));
    web.see(new Page("b3", 100, "/", ""));
    web.see("Mozilla/5.0 (compatible; bingbot/2.0)", new Page("b4", 100, "/", ""));
    Browsing.visits();
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
