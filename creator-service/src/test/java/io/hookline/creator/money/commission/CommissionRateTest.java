package io.hookline.creator.money.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.terms.Commission;
import io.hookline.creator.terms.CommissionBase;
import io.hookline.creator.terms.CommissionRule;
import io.hookline.creator.terms.CustomerKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommissionRateTest {

  private static final Commission AGREED =
      new Commission(
          new BigDecimal("10"),
          CommissionBase.NET_VALUE,
          List.of(
              new CommissionRule("SERUM", null, null, null, new BigDecimal("20")),
              new CommissionRule(null, "Masks", null, null, new BigDecimal("5")),
              new CommissionRule(null, null, null, CustomerKind.NEW, new BigDecimal("15"))),
          null);

  @Test
  void anOrderHasThePercentagesOfItsItemsByTheirAmounts() {
    assertThat(
            rate(null, item("SERUM", null, "60"), item("X", "Masks", "30"), item("Y", null, "10")))
        .isEqualByComparingTo("14.5");
  }

  @Test
  void anOrderWithoutItemsIsASaleOfNoKnownProduct() {
    assertThat(rate(null)).isEqualByComparingTo("10");
    assertThat(rate(CustomerKind.NEW)).isEqualByComparingTo("15");
    assertThat(rate(CustomerKind.RETURNING)).isEqualByComparingTo("10");
  }

  @Test
  void itemsWithoutAmountsWeighAlike() {
    assertThat(rate(null, item("SERUM", null, null), item("Y", null, null)))
        .isEqualByComparingTo("15");
  }

  private static BigDecimal rate(CustomerKind customer, OrderFacts.Item... items) {
    return CommissionRate.of(
        AGREED,
        new OrderFacts(
            UUID.randomUUID(),
            Instant.EPOCH,
            BigDecimal.TEN,
            "USD",
            "US",
            customer,
            List.of(items),
            List.of()));
  }

  private static OrderFacts.Item item(String product, String category, String amount) {
    return new OrderFacts.Item(product, category, amount == null ? null : new BigDecimal(amount));
  }
}
