package io.hookline.content.produce.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.produce.rhythm.BlockKind;
import io.hookline.content.produce.rhythm.BlockState;
import io.hookline.content.produce.rhythm.BlockView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoadTest {

  private static final IsoWeek WEEK = IsoWeek.of(LocalDate.of(2026, 11, 25));

  @Test
  void minutesStandBesideThePersonsTime() {
    List<LoadView> load =
        Load.of(
            WEEK,
            List.of(
                block("mia", 120, BlockState.DONE),
                block("mia", 240, BlockState.PLANNED),
                block("mia", 60, BlockState.SKIPPED),
                block(null, 30, BlockState.PLANNED)),
            Map.of("mia", 300, "ada", 600),
            Map.of("ada", 2, "zoe", 1));
    assertThat(load).extracting(LoadView::person).containsExactly("ada", "mia", "zoe", null);
    LoadView mia = load.get(1);
    assertThat(mia.blocks()).isEqualTo(3);
    assertThat(mia.plannedMinutes()).isEqualTo(360);
    assertThat(mia.doneMinutes()).isEqualTo(120);
    assertThat(mia.skippedMinutes()).isEqualTo(60);
    assertThat(mia.utilisation()).isEqualByComparingTo("1.2");
    assertThat(mia.overCapacity()).isTrue();
    assertThat(load.get(0).utilisation()).isEqualByComparingTo("0");
    assertThat(load.get(0).postsInWork()).isEqualTo(2);
    assertThat(load.get(2).capacityMinutes()).isNull();
    assertThat(load.get(2).overCapacity()).isFalse();
    assertThat(load.get(3).plannedMinutes()).isEqualTo(30);
  }

  @Test
  void whoHasNoTimeIsOverWithTheFirstMinute() {
    LoadView none = Load.of(WEEK, List.of(), Map.of("mia", 0), Map.of()).get(0);
    assertThat(none.overCapacity()).isFalse();
    assertThat(none.utilisation()).isNull();
    List<BlockView> five = List.of(block("mia", 5, BlockState.PLANNED));
    assertThat(Load.of(WEEK, five, Map.of("mia", 0), Map.of()).get(0).overCapacity()).isTrue();
  }

  private static BlockView block(String owner, int minutes, BlockState state) {
    return new BlockView(
        UUID.randomUUID() + "_" + WEEK,
        UUID.randomUUID(),
        WEEK.toString(),
        BlockKind.EDIT,
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        WEEK.monday(),
        "09:00",
        minutes,
        owner,
        null,
        state,
        false,
        null,
        null,
        null,
        0,
        Instant.EPOCH);
  }
}
