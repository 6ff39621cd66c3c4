package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.result.SwitchedFigures;
import io.hookline.attribution.lift.study.TenDigits;
import io.hookline.attribution.lift.switchback.Block;
import io.hookline.attribution.lift.switchback.OnOffLift;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pairs of blocks on which a result rests, as they are shown. */
final class PairFigures {

  private PairFigures() {}

  static SwitchedFigures of(OnOffLift lift, List<Block> blocks) {
    Map<Integer, LocalDate> begin =
        blocks.stream()
            .collect(
                Collectors.toMap(
                    Block::pair, Block::from, (one, other) -> one.isBefore(other) ? one : other));
    return new SwitchedFigures(
        lift.calendars(),
        lift.asked(),
        lift.pairs().stream()
            .map(
                pair ->
                    new SwitchedFigures.Pair(
                        pair.unit(),
                        begin.get(pair.pair()),
                        pair.onFirst(),
                        TenDigits.of(pair.on()),
                        TenDigits.of(pair.off())))
            .toList());
  }
}
