package io.hookline.reporting.figures.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitPricesTest {

  @Test
  void twoCostsOfTheSamePostsAreRefused() {
    UnitPrices prices =
        priced(cost("UGC", null, "20"), cost(null, null, "1"), cost("UGC", null, "9"));
    assertThatThrownBy(prices::check)
        .isInstanceOfSatisfying(
            Problem.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::field)
                    .containsExactly("prices.production[2]"));
  }

  @Test
  void aProductionCostThatFallsIsRefused() {
    PriceRange falls = new PriceRange(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, "Agreed");
    assertThatThrownBy(() -> priced(new ProductionCost("UGC", null, falls)).check())
        .isInstanceOfSatisfying(
            Problem.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::field)
                    .containsExactly("prices.production[0].price"));
  }

  private static ProductionCost cost(String kind, String format, String mid) {
    return new ProductionCost(kind, format, price(mid));
  }

  private static PriceRange price(String mid) {
    BigDecimal price = new BigDecimal(mid);
    return new PriceRange(price, price, price, "Agreed");
  }

  private static UnitPrices priced(ProductionCost... production) {
    PriceRange one = price("1");
    return new UnitPrices(one, one, one, one, one, null, null, null, List.of(production));
  }
}
