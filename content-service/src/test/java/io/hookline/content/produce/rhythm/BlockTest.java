package io.hookline.content.produce.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.calendar.Zones;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final IsoWeek PRESENT = IsoWeek.of(LocalDate.of(2026, 11, 25));
  private static final BlockMove TO_SATURDAY =
      new BlockMove(LocalDate.of(2026, 11, 28), "13:30", 45, " ada ");

  private final Block block = block(PRESENT);

  /** Every step from every state: the code, or what it leads to. */
  @ParameterizedTest
  @CsvSource({
    "PLANNED, done, DONE",
    "PLANNED, skip, SKIPPED",
    "PLANNED, move, PLANNED",
    "PLANNED, reopen, BLOCK_OPEN",
    "DONE, done, BLOCK_DONE",
    "DONE, skip, BLOCK_DONE",
    "DONE, move, BLOCK_DONE",
    "DONE, reopen, PLANNED",
    "SKIPPED, done, BLOCK_SKIPPED",
    "SKIPPED, skip, BLOCK_SKIPPED",
    "SKIPPED, move, BLOCK_SKIPPED",
    "SKIPPED, reopen, PLANNED"
  })
  void everyStepIsAllowedOrRefusedByItsCode(BlockState from, String step, String result) {
    switch (from) {
      case DONE -> step("done").accept(block);
      case SKIPPED -> step("skip").accept(block);
      case PLANNED -> {}
    }
    BlockView before = view(block);
    if (result.startsWith("BLOCK_")) {
      assertThatThrownBy(() -> step(step).accept(block))
          .isInstanceOfSatisfying(
              Problem.class,
              problem ->
                  assertThat(problem.code())
                      .isEqualTo((ProblemCode) RhythmProblem.valueOf(result)));
      assertThat(view(block)).isEqualTo(before);
    } else {
      step(step).accept(block);
      assertThat(view(block).state()).hasToString(result);
    }
  }

  private static Consumer<Block> step(String name) {
    return switch (name) {
      case "done" -> block -> block.done("mia", PRESENT, NOW);
      case "skip" -> block -> block.skip("Studio was closed", NOW);
      case "move" -> block -> block.move(TO_SATURDAY, NOW);
      default -> block -> block.reopen(NOW);
    };
  }

  @Test
  void saysByWhomAndWhenUntilTheTickIsTakenBack() {
    block.done("mia", PRESENT, NOW);
    assertThat(view(block).doneBy()).isEqualTo("mia");
    assertThat(view(block).doneAt()).isEqualTo(NOW);
    block.reopen(NOW.plusSeconds(1));
    assertThat(view(block).doneBy()).isNull();
    assertThat(view(block).doneAt()).isNull();
    assertThat(view(block).updatedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void cannotBeDoneBeforeItsWeek() {
    Block next = block(PRESENT.plus(1));
    assertThatThrownBy(() -> next.done("mia", PRESENT, NOW))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.code()).isEqualTo(RhythmProblem.BLOCK_AHEAD));
    next.move(TO_SATURDAY, NOW);
    next.done("mia", PRESENT, NOW);
    assertThat(view(next).week()).isEqualTo("2026-W49");
  }

  @Test
  void movesWithItsOwnerAndStaysWithoutTemplate() {
    assertThat(block.staysWithoutTemplate()).isFalse();
    block.move(TO_SATURDAY, NOW);
    assertThat(block.staysWithoutTemplate()).isTrue();
    assertThat(view(block).startsAt()).isEqualTo(Instant.parse("2026-11-28T12:30:00Z"));
    assertThat(view(block).minutes()).isEqualTo(45);
    assertThat(view(block).owner()).isEqualTo("ada");
    block.move(new BlockMove(LocalDate.of(2026, 11, 28), "13:30", null, " "), NOW);
    assertThat(view(block).minutes()).isEqualTo(45);
    assertThat(view(block).owner()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48, true",
    "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2027-W53, false",
    "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e-2026-W48, false",
    "0198B2C4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48, false",
    "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_, false",
    "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e, false",
    "nonsense, false"
  })
  void isNamedInOneWayOnly(String id, boolean names) {
    assertThat(BlockKey.parse(id).map(BlockKey::toString))
        .isEqualTo(names ? java.util.Optional.of(id) : java.util.Optional.empty());
  }

  private static Block block(IsoWeek week) {
    return new Block(
        new WeekBlock(
            UUID.randomUUID(), BlockKind.FILM, null, DayOfWeek.WEDNESDAY, "10:00", 240, "mia", 4),
        week,
        NOW);
  }

  private static BlockView view(Block block) {
    return block.view(new BrandCalendar(Zones.BERLIN));
  }
}
