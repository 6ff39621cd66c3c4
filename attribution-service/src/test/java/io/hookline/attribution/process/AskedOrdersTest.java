package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.process.Browsing.Page;
import io.hookline.kit.access.BrandScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit that is another has as many orders decided anew at once as a step takes. */
@QuarkusTest
class AskedOrdersTest {

  @Inject BrandStep step;
  @Inject BrandScope scope;

  private Shop shop;
  private Browsing web;

  @BeforeEach
  void connect() {
    Sisters.brand(ACME, Browsing.zone(), "USD");
    shop = Fixtures.shop();
    web = Browsing.of(shop);
  }

  @Test
  void anOrderWhosePageIsOfALaterVisitIsAskedOfByTheOneInWhichItWasPlaced() {
    shop.purchase("1", null).at(Instant.now().minusSeconds(40 * 60)).post();
    web.see(new Page("b1", 12, OrderVisitTest.AD, ""));
    web.buy("1", new Page("b1", 10, "/thanks", OrderVisitTest.OWN));
    Browsing.process();
    web.see(new Page("b1", 45, OrderVisitTest.NEWS, ""));
    Browsing.process();
    assertThat(conversionOf("1").getString("channel")).isEqualTo("EMAIL");
  }

  @Test
  void theOrdersOfOneVisitAreWorkedOffInSteps() {
    web.see(new Page("b1", 20, OrderVisitTest.NEWS, ""));
    for (int i = 0; i < 5; i++) {
      web.buy("o" + i, new Page("b1", 10, "/thanks", OrderVisitTest.OWN));
    }
    Browsing.process();
    assertThat(conversionOf("o0").getString("channel")).isEqualTo("EMAIL");

    web.see(new Page("b1", 15, "/", OrderVisitTest.GOOGLE));
    web.see(new Page("b1", 14, OrderVisitTest.AD, ""));
    Browsing.visits();
    List<Long> due = new ArrayList<>();
    Awaitility.await()
        .untilAsserted(
            () -> {
              scope.call(ACME, () -> step.take(2));
              due.add(count("select count(*) from credit_due"));
              assertThat(due).containsSubsequence(5L, 3L, 1L, 0L);
            });
    for (int i = 0; i < 5; i++) {
      assertThat(conversionOf("o" + i).getString("channel")).isEqualTo("TIKTOK_ADS");
    }
  }
}
