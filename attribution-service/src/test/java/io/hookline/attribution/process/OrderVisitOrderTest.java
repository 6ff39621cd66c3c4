package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.conversionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.process.Browsing.Page;
import io.quarkus.test.junit.QuarkusTest;
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
   */
  private record Step(Page page, String order) {}

  private Browsing web;

  @BeforeEach
  void connect() {
    Sisters.brand(Fixtures.ACME, Browsing.zone(), "USD");
    web = Browsing.of(Fixtures.shop());
  }

  private void tell(Step step, String whose) {
    Page page = step.page().of(whose + step.page().browser());
    if (step.order() == null) {
      web.see(page);
    } else {
      web.buy(whose + step.order(), page);
    }
  }

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
      steps.add(new Step(new Page(browser, 4 * i, path, before), buys ? "o" + i : null));
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
