package io.hookline.reporting.figures.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CarriersTest {

  private static final LocalDate DAY = LocalDate.parse("2026-09-01");

  @Test
  void theFewestDaysWithHalfOfWhatCameInCarryTheGrowth() {
    Carriers carriers = carriers(100, 60, 40);
    assertThat(carriers.days()).isEqualTo(1);
    assertThat(carriers.gained()).isEqualTo(200);
    assertThat(carriers.largest()).extracting(Step::gain).containsExactly(100L);
    assertThat(carriers(99, 60, 40).days()).isEqualTo(2);
  }

  @Test
  void daysThatLostAreNeitherCountedNorTakenOff() {
    Carriers carriers = carriers(5, 100, -500, 20, 80);
    assertThat(carriers.gained()).isEqualTo(205);
    assertThat(carriers.largest()).extracting(Step::gain).containsExactly(100L, 80L);
  }

  @Test
  void nothingGrewNothingCarried() {
    assertThat(carriers(0, -3).days()).isZero();
    assertThat(carriers().largest()).isEmpty();
  }

  @Test
  void ofEqualDaysTheEarlierOneGoesFirst() {
    assertThat(carriers(10, 10).largest()).extracting(Step::first).containsExactly(DAY);
  }

  @Test
  void aGapCountsByItsDays() {
    Carriers carriers =
        Carriers.of(List.of(new Step(DAY, DAY.plusDays(2), 90), new Step(DAY, DAY, 50)));
    assertThat(carriers.largest()).extracting(Step::gain).containsExactly(50L, 90L);
    assertThat(carriers.days()).isEqualTo(4);
  }

  @Test
  void noMoreThanTenAreShownAndAllAreCounted() {
    Carriers carriers = carriers(LongStream.range(0, 100).map(day -> 7).toArray());
    assertThat(carriers.days()).isEqualTo(50);
    assertThat(carriers.largest()).hasSize(Carriers.MOST_SHOWN);
  }

  private static Carriers carriers(long... gains) {
    List<Step> steps = new java.util.ArrayList<>();
    for (int day = 0; day < gains.length; day++) {
      steps.add(new Step(DAY.plusDays(day), DAY.plusDays(day), gains[day]));
    }
    return Carriers.of(steps);
  }
}
