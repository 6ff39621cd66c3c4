package io.hookline.attribution.lift.switchback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnOffCalendarTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final List<String> CREATORS = List.of("ana", "ben", "cleo", "dan", "eve");

  private static OnOffCalendar draw(List<String> units, long seed) {
    return OnOffCalendar.draw(units, MONDAY, 7, 6, 2, seed);
  }

  @Test
  void aUnitIsOnInOneBlockOfEachPair() {
    Map<String, List<Block>> byPair =
        draw(CREATORS, 1).blocks().stream()
            .collect(Collectors.groupingBy(block -> block.unit() + block.pair()));

    assertThat(byPair).hasSize(30);
    assertThat(byPair.values())
        .allSatisfy(pair -> assertThat(pair).extracting(Block::on).containsOnlyOnce(true, false));
  }

  @Test
  void blocksFollowEachOtherAndTheirFirstDaysDoNotCount() {
    List<Block> blocks = draw(List.of("brand"), 1).blocks();

    assertThat(blocks).hasSize(12);
    IntStream.range(0, 12)
        .forEach(
            i -> {
              assertThat(blocks.get(i).from()).isEqualTo(MONDAY.plusWeeks(i));
              assertThat(blocks.get(i).countsFrom()).isEqualTo(MONDAY.plusWeeks(i).plusDays(2));
              assertThat(blocks.get(i).until()).isEqualTo(MONDAY.plusWeeks(i + 1));
            });
  }

  @Test
  void halfOfTheUnitsAreOnAtATime() {
    Map<LocalDate, Long> on =
        draw(CREATORS, 1).blocks().stream()
            .filter(Block::on)
            .collect(Collectors.groupingBy(Block::from, Collectors.counting()));

    assertThat(on.values()).containsOnly(2L, 3L).contains(2L, 3L);
  }

  @Test
  void theSameSeedDrawsTheSameCalendarInWhateverOrderUnitsAreNamed() {
    OnOffCalendar calendar = draw(CREATORS, 20_261_204);

    assertThat(draw(List.of("eve", "dan", "cleo", "ben", "ana"), 20_261_204)).isEqualTo(calendar);
    assertThat(draw(CREATORS, 20_261_205)).isNotEqualTo(calendar);
    assertThat(
            draw(List.of("brand"), 20_261_204).blocks().stream()
                .map(block -> block.on() ? "on" : "off")
                .collect(Collectors.joining(" ")))
        .as("on every machine and for good")
        .isEqualTo(DRAWN);
  }

  /** SplitMix64 worked in Python. */
  private static final String DRAWN = "off on off on on off on off off on on off";

  @Test
  void eachHalfIsOnFirstAsOften() {
    long onFirst =
        IntStream.range(0, 1000)
            .filter(seed -> draw(List.of("brand"), seed).blocks().get(0).on())
            .count();

    assertThat(onFirst).isBetween(459L, 541L);
  }

  @Test
  void aBlockIsLongerThanWhatWashesOut() {
    assertThatThrownBy(() -> OnOffCalendar.draw(CREATORS, MONDAY, 2, 6, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
