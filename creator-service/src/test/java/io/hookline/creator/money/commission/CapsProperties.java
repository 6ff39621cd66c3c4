package io.hookline.creator.money.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of caps. */
class CapsProperties {

  private static final UUID ID = UUID.fromString("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e");

  @Property(tries = 300)
  void orderDoesNotMatterAndNothingExceedsTheCap(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 5000) Integer> cents,
      @ForAll @IntRange(min = 0, max = 40000) int cap,
      @ForAll long seed) {
    List<CreditedOrder> orders = new ArrayList<>();
    for (int i = 0; i < cents.size(); i++) {
      orders.add(order(i, BigDecimal.valueOf(cents.get(i), 2)));
    }
    BigDecimal most = BigDecimal.valueOf(cap, 2);
    Map<CreditedOrder.Key, BigDecimal> capped =
        Caps.apply(orders, order -> most, order -> BigDecimal.ZERO);
    List<CreditedOrder> shuffled = new ArrayList<>(orders);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Caps.apply(shuffled, order -> most, order -> BigDecimal.ZERO)).isEqualTo(capped);
    BigDecimal all = sum(orders.stream().map(CreditedOrder::commission).toList());
    assertThat(sum(capped.values())).isEqualByComparingTo(all.min(most));
    orders.forEach(
        order ->
            assertThat(capped.get(order.key())).isBetween(BigDecimal.ZERO, order.commission()));
  }

  @Property(tries = 300)
  void whatIsVoidLeavesItsPlaceToTheOthers(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 5000) Integer> cents,
      @ForAll @IntRange(min = 0, max = 40000) int cap) {
    List<CreditedOrder> orders = new ArrayList<>();
    for (int i = 0; i < cents.size(); i++) {
      orders.add(order(i, BigDecimal.valueOf(cents.get(i), 2)));
    }
    BigDecimal most = BigDecimal.valueOf(cap, 2);
    List<CreditedOrder> honest =
        orders.stream().filter(order -> order.conversionId().hashCode() % 2 == 0).toList();
    Map<CreditedOrder.Key, BigDecimal> capped =
        Caps.apply(
            orders,
            order -> most,
            order -> honest.contains(order) ? BigDecimal.ZERO : order.commission());
    Map<CreditedOrder.Key, BigDecimal> alone =
        Caps.apply(honest, order -> most, order -> BigDecimal.ZERO);
    alone.forEach((key, amount) -> assertThat(capped.get(key)).isEqualByComparingTo(amount));
  }

  private static BigDecimal sum(Iterable<BigDecimal> amounts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal amount : amounts) {
      sum = sum.add(amount);
    }
    return sum;
  }

  private static CreditedOrder order(int number, BigDecimal commission) {
    return new CreditedOrder(
        new UUID(7, number),
        ID,
        ID,
        Instant.ofEpochSecond(number % 7),
        1,
        null,
        "USD",
        BigDecimal.ONE,
        commission,
        BigDecimal.TEN,
        commission,
        "USD",
        null);
  }
}
