package io.hookline.attribution.credit.figure;

import static io.hookline.attribution.AttributionFixtures.run;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** From an order of a shop to the figures of the creators whose links were followed. */
@QuarkusTest
class FiguresOfOrdersTest extends CreditFixture {

  @Test
  void aRunOfRealOrdersGivesThemToCreators() {
    touched("t-1", miasLink, "CLICK", HOUR.multipliedBy(5));
    touched("t-2", leosLink, "CLICK", HOUR.multipliedBy(3));
    touched("t-3", leosLink, "CLICK", HOUR);
    purchase("1").post().then().statusCode(200);
    shop.purchase("2", null).at(order).value("10.00", "USD").post().then().statusCode(200);
    process();
    String setting = setting("Week").getString("id");
    String first = run(setting).getString("id");
    Fixtures.refund(
        """
        {"orderId": "1", "kind": "REFUND", "occurredAt": "%s",
         "amount": {"amount": "15.00", "currency": "USD"}}"""
            .formatted(order.plusSeconds(60)));
    process();
    String second = run(setting).getString("id");

    Json creators = read("/attribution-runs/" + second + "/figures?by=CREATOR");
    assertThat(creators.<String>getList("items[*].key"))
        .containsExactly(leo.toString(), mia.toString(), null);
    assertThat(creators.<String>getList("items[*].credit"))
        .containsExactly("0.6666666667", "0.3333333333", "1");
    assertThat(creators.<String>getList("items[*].value.amount"))
        .containsExactly("33.27", "16.63", "10.00");
    assertThat(creators.<String>getList("items[*].refunded.amount"))
        .as("by the credit of the order")
        .containsExactly("10.00", "5.00", "0.00");
    assertThat(creators.<Integer>getList("items[*].onPath")).containsExactly(1, 1, 0);
    assertThat(creators.<Integer>getList("items[*].assisted")).containsExactly(0, 1, 0);

    Json before = read("/attribution-runs/" + first + "/figures?by=CREATOR");
    assertThat(before.<String>getList("items[*].refunded.amount"))
        .as("a completed run stays as it is")
        .containsExactly("0.00", "0.00", "0.00");
    Json total = read("/attribution-runs/" + second + "/figures/total");
    assertThat(total.getString("netValue.amount")).isEqualTo("44.90");
    assertThat(total.getLong("credited")).isEqualTo(total.getLong("run.credited"));
    assertThat(total.getLong("conversions")).isEqualTo(total.getLong("run.conversions"));
  }
}
