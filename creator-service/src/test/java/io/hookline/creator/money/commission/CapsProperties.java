package io.hookline.creator.money.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
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
        Caps.apply(orders, order -> most, (order, brings) -> brings);
    List<CreditedOrder> shuffled = new ArrayList<>(orders);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Caps.apply(shuffled, order -> most, (order, brings) -> brings)).isEqualTo(capped);
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
            (order, brings) -> honest.contains(order) ? brings : BigDecimal.ZERO);
    Map<CreditedOrder.Key, BigDecimal> alone =
        Caps.apply(honest, order -> most, (order, brings) -> brings);
    alone.forEach((key, amount) -> assertThat(capped.get(key)).isEqualByComparingTo(amount));
  }

  /** Of what is void only a part, or as much as the order had once, counts for nothing. */
  @Property(tries = 300)
  void whateverIsVoidTheRestIsAsMuchAsTheCapLeaves(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 5000) Integer> cents,
      @ForAll @Size(value = 30) List<@IntRange(min = 0, max = 5000) Integer> voided,
      @ForAll @IntRange(min = 0, max = 40000) int cap) {
    List<CreditedOrder> orders = new ArrayList<>();
    Map<CreditedOrder.Key, BigDecimal> lost = new HashMap<>();
    for (int i = 0; i < cents.size(); i++) {
      orders.add(order(i, BigDecimal.valueOf(cents.get(i), 2)));
      lost.put(orders.get(i).key(), BigDecimal.valueOf(voided.get(i), 2));
    }
    BigDecimal most = BigDecimal.valueOf(cap, 2);
    BiFunction<CreditedOrder, BigDecimal, BigDecimal> counts =
        (order, brings) -> brings.subtract(lost.get(order.key())).max(BigDecimal.ZERO);
    Map<CreditedOrder.Key, BigDecimal> capped = Caps.apply(orders, order -> most, counts);
    BigDecimal used = BigDecimal.ZERO;
    for (CreditedOrder order : orders.stream().sorted(CreditedOrder.IN_TIME).toList()) {
      BigDecimal brings = capped.get(order.key());
      boolean whole = brings.compareTo(order.commission()) == 0;
      assertThat(whole || used.add(brings).compareTo(most) == 0).isTrue();
      used = used.add(counts.apply(order, brings));
    }
    assertThat(used).isLessThanOrEqualTo(most);
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
