package io.hookline.creator.money.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookPortionTest {

  private final UUID many = UUID.randomUUID();
  private final UUID some = UUID.randomUUID();
  private final UUID few = UUID.randomUUID();
  private final Map<UUID, Integer> orders = Map.of(many, 100, some, 60, few, 40);

  @Test
  void partnershipsAreTakenInTheirOrderUpToSoManyOrders() {
    assertThat(LookPortion.first(List.of(some, few, many), orders, 100)).containsExactly(some, few);
    assertThat(LookPortion.first(List.of(some, many, few), orders, 100)).containsExactly(some);
    assertThat(LookPortion.first(List.of(few, some, many), orders, 1000))
        .containsExactly(few, some, many);
  }

  @Test
  void oneIsTakenHoweverManyOrdersItHas() {
    assertThat(LookPortion.first(List.of(many, few), orders, 10)).containsExactly(many);
  }
}
