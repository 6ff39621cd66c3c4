package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.conversionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.process.Browsing.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where orders came does not hang on what was told, made or read first. */
@QuarkusTest
class OrderVisitOrderTest {

  private static final int BROWSERS = 5;

  /**
   * @param order null for a page that is only seen
   * @param teller who does it, or the shop's server that tells of the order
   */
  private record Step(Page page, String order, Teller teller) {}

  private enum Teller {
    PERSON,
    PROGRAM,
    SERVER
  }

  private Shop shop;
  private Browsing web;

  @BeforeEach
  void connect() {
    Sisters.brand(Fixtures.ACME, Browsing.zone(), "USD");
    shop = Fixtures.shop();
    web = Browsing.of(shop);
  }

  private void tell(Step step, String whose) {
    Page page = step.page().of(whose + step.page().browser());
    if (step.teller() == Teller.SERVER) {
      server(whose + step.order(), page);
    } else if (step.teller() == Teller.PROGRAM) {
      web.see(Browsing.PROGRAM, page);
    } else if (step.order() == null) {
      web.see(page);
    } else {
      web.buy(whose + step.order(), page);
    }
  }

  private void server(String order, Page page) {
    shop.send(
            """
            {"event": "Purchase", "event_time": %d, "user": {},
             "page": {"url": "https://shop.example/thanks"},
             "properties": {"value": 50, "currency": "USD", "order_id": "%s"}}"""
                .formatted(
                    Instant.now().getEpochSecond() - Math.round(60 * page.minutesAgo()), order))
        .then()
        .statusCode(200);
  }

  /** Some orders are told by the server, and some by a page of another browser, too. */
  private static List<Step> steps(Random random) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      String browser = "b" + random.nextInt(BROWSERS);
      boolean buys = i % 4 == 0;
      String path =
          buys
              ? "/thanks"
              : List.of("/", OrderVisitTest.AD, OrderVisitTest.NEWS, "/cart", "/")
                  .get(random.nextInt(5));
      String before =
          List.of("", OrderVisitTest.OWN, OrderVisitTest.OWN, OrderVisitTest.GOOGLE)
              .get(random.nextInt(4));
      Page page = new Page(browser, 4 * i, path, before);
      boolean program = !buys && random.nextInt(6) == 0;
      steps.add(new Step(page, buys ? "o" + i : null, program ? Teller.PROGRAM : Teller.PERSON));
      if (i % 8 == 0) {
        steps.add(new Step(new Page(null, 4 * i + 2.5, "", ""), "o" + i, Teller.SERVER));
      }
      if (i % 12 == 0) {
        int far = random.nextInt(1, 100);
        steps.add(
            new Step(
                new Page("b" + random.nextInt(BROWSERS), 4 * i + far + 0.5, "/thanks", before),
                "o" + i,
                Teller.PERSON));
      }
    }
    return steps;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfArrivalDecidesNothing(long seed) {
    Random random = new Random(seed);
    List<Step> steps = steps(random);
    steps.forEach(step -> tell(step, ""));
    Browsing.process();

    List<Step> shuffled = new ArrayList<>(steps);
    Collections.shuffle(shuffled, random);
    for (Step step : shuffled) {
      tell(step, "late-");
      if (random.nextInt(6) == 0) {
        Browsing.visits();
      }
      if (random.nextInt(6) == 0) {
        Fixtures.process();
      }
    }
    Browsing.process();

    Set<String> channels = new HashSet<>();
    for (Step step : steps) {
      if (step.order() != null) {
        String channel = conversionOf(step.order()).getString("channel");
        channels.add(channel);
        assertThat(conversionOf("late-" + step.order()).getString("channel"))
            .as(step.toString())
            .isEqualTo(channel);
      }
    }
    assertThat(channels).hasSizeGreaterThan(2);
  }
}
