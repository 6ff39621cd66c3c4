package io.hookline.reporting.figures.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutliersTest {

  private static final LocalDate DAY = LocalDate.parse("2026-09-01");

  @Test
  void aReadingThatJumpsAndIsBackAtTheNextIsNoGrowth() {
    assertThat(kept(10_000, 15_000, 10_020)).containsExactly(10_000L, 10_020L);
    assertThat(kept(10_000, 0, 10_020)).containsExactly(10_000L, 10_020L);
  }

  @Test
  void whatStaysIsGrowthOrALoss() {
    assertThat(kept(10_000, 15_000, 14_900)).hasSize(3);
    assertThat(kept(10_000, 8_000, 8_010)).hasSize(3);
    assertThat(kept(10_000, 11_000, 10_501)).as("less than half is back").hasSize(3);
    assertThat(kept(10_000, 11_000, 10_500)).as("half is back").hasSize(2);
  }

  @Test
  void aJumpIsOnePercentAndTenFollowersAtLeast() {
    assertThat(kept(10_000, 10_100, 10_000)).hasSize(2);
    assertThat(kept(10_000, 10_099, 10_000)).hasSize(3);
    assertThat(kept(100, 110, 100)).hasSize(2);
    assertThat(kept(100, 109, 100)).hasSize(3);
  }

  @Test
  void theFirstAndTheLastAreBelieved() {
    assertThat(kept(90_000, 10_000, 10_010)).hasSize(3);
    assertThat(kept(10_000, 10_010, 90_000)).hasSize(3);
    assertThat(kept()).isEmpty();
  }

  private static List<Long> kept(long... followers) {
    return Outliers.without(
            IntStream.range(0, followers.length)
                .mapToObj(day -> new Level(DAY.plusDays(day), followers[day]))
                .toList())
        .stream()
        .map(Level::followers)
        .toList();
  }
}
