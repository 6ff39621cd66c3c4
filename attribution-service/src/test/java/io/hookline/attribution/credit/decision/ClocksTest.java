package io.hookline.attribution.credit.decision;

import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.ClockTolerance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop's clock and ours. */
@QuarkusTest
class ClocksTest extends CreditFixture {

  private String click;

  /** A visitor comes by Mia's link, just now. */
  @BeforeEach
  void visit() {
    click = Fixtures.click(Fixtures.read("/links/" + miasLink).getString("slug"));
  }

  private void purchase(String orderId, Instant at, String user, String page) {
    shop.send(
            """
            {"event": "Purchase", "event_time": %d, "event_id": "%s", "user": {%s},
             "page": {"url": "https://shop.example/thanks%s"},
             "properties": {"value": 20, "currency": "USD", "order_id": "%s"}}"""
                .formatted(at.getEpochSecond(), at + orderId, user, page, orderId))
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 30, 120, 3600, 50_400})
  void anOrderThatNamesAClickCameAfterIt(long secondsBefore) {
    purchase("1", Instant.now().minusSeconds(secondsBefore), "", "?hlclid=" + click);
    process();
    Json conversion = conversionOf("1");
    assertThat(conversion.getList("evidence[*].kind")).containsExactly("CLICK");
    assertCredit(conversion, "CLICK", mia);
  }

  @Test
  void aSecondEventMayNameTheClick() {
    Instant at = Instant.now().minusSeconds(120);
    purchase("1", at, "", "");
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    purchase("1", Instant.now(), "", "?hlclid=" + click);
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
    assertThat(conversionOf("1").getString("occurredAt"))
        .isEqualTo(Instant.ofEpochSecond(at.getEpochSecond()).toString());
  }

  @Test
  void aLaterLookAtTheOrderNamesNoClickThatLedToIt() {
    purchase("1", Instant.now().minus(ClockTolerance.AHEAD).minusSeconds(60), "", "");
    purchase("1", Instant.now(), "", "?hlclid=" + click);
    process();
    Json conversion = conversionOf("1");
    assertThat(conversion.getList("evidence")).isEmpty();
    assertThat(conversion.getList("credits")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "29, true", "30, false", "120, false"})
  void withoutANameClocksAreToleratedForAMoment(long secondsAfter, boolean credited) {
    touched("1", leosLink, "CLICK", Duration.ofSeconds(-secondsAfter));
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getList("credits")).hasSize(credited ? 1 : 0);
  }
}
