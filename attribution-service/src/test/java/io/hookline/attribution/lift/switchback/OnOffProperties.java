package io.hookline.attribution.lift.switchback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for all studies by time. */
class OnOffProperties {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static Lift lift(OnOffCalendar calendar, long seed, double effect) {
    Random random = new Random(seed);
    Map<String, Map<LocalDate, Double>> days = new HashMap<>();
    for (Block block : calendar.blocks()) {
      Map<LocalDate, Double> unit = days.computeIfAbsent(block.unit(), name -> new HashMap<>());
      block
          .from()
          .datesUntil(block.until())
          .forEach(
              day -> unit.put(day, 100 + 10 * random.nextGaussian() + (block.on() ? effect : 0)));
    }
    return OnOffStudy.of(calendar, days).at(ConfidenceLevel.NINETY).lift();
  }

  private static OnOffCalendar calendar(int units, long seed) {
    List<String> names = IntStream.range(0, units).mapToObj(i -> "unit " + i).toList();
    return OnOffCalendar.draw(names, MONDAY, 4, 7, 1, seed);
  }

  @Property(tries = 60)
  void testAndIntervalsNeverContradict(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int units,
      @ForAll @DoubleRange(min = -15, max = 15) double effect) {
    Lift lift = lift(calendar(units, seed), seed, effect);
    boolean shown = lift.pValue() < .1;

    assertThat(lift.verdict() != Verdict.NOT_SHOWN).isEqualTo(shown);
    assertThat(lift.absolute().interval().contains(0)).isEqualTo(!shown);
    assertThat(lift.relative().interval().contains(0)).isEqualTo(!shown);
    assertThat(lift.absolute().interval().contains(lift.absolute().value())).isTrue();
  }

  @Property(tries = 60)
  void aLargerEffectMovesEstimateAndIntervalByIt(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int units) {
    OnOffCalendar calendar = calendar(units, seed);
    Lift without = lift(calendar, seed, 0);
    Lift with = lift(calendar, seed, 7);

    assertThat(with.absolute().value()).isCloseTo(without.absolute().value() + 7, within(1e-9));
    assertThat(with.absolute().interval().low())
        .isCloseTo(without.absolute().interval().low() + 7, within(1e-7));
    assertThat(with.absolute().interval().high())
        .isCloseTo(without.absolute().interval().high() + 7, within(1e-7));
  }
}
