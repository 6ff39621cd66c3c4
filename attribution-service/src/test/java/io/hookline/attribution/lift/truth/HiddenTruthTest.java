package io.hookline.attribution.lift.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.lift.inference.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Studies whose truth is known: 90 % intervals hold it nine times in ten, and studies without
 * effect find one no oftener than stated. The seed is fixed, and was not chosen: 20261204 is the
 * first that was tried.
 */
class HiddenTruthTest {

  private static final long SEED = 20_261_204;

  private static final Map<String, Function<SimulatedStudies, List<Told>>> KINDS =
      new LinkedHashMap<>();

  static {
    KINDS.put("rates", studies -> List.of(studies.rates()));
    KINDS.put("values", studies -> List.of(studies.values()));
    KINDS.put("adjusted by the pre-period", studies -> List.of(studies.adjusted()));
    KINDS.put("regions", studies -> List.of(studies.geo()));
    KINDS.put("several cells", SimulatedStudies::cells);
    KINDS.put("on and off", studies -> List.of(studies.onOff()));
    KINDS.put("creators", studies -> List.of(studies.creators()));
  }

  private static final Map<String, Integer> OF_200 =
      Map.of(
          "rates", 40,
          "values", 30,
          "adjusted by the pre-period", 30,
          "regions", 40,
          "several cells", 20,
          "on and off", 20,
          "creators", 20);

  private static List<Told> told(String kind, int many, boolean effects) {
    SimulatedStudies studies = new SimulatedStudies(SEED + kind.hashCode(), effects);
    return IntStream.range(0, many)
        .boxed()
        .flatMap(study -> KINDS.get(kind).apply(studies).stream())
        .toList();
  }

  private static List<Told> twoHundred(boolean effects) {
    List<Told> all = new ArrayList<>();
    KINDS.keySet().forEach(kind -> all.addAll(told(kind, OF_200.get(kind), effects)));
    return all;
  }

  private static double share(List<Told> told, Predicate<Told> which) {
    return (double) told.stream().filter(which).count() / told.size();
  }

  @Test
  void intervalsOfTwoHundredStudiesHoldTheTruth() {
    assertThat(share(twoHundred(true), Told::covered)).isBetween(.86, .94);
  }

  /**
   * Of 240 intervals, 5 % each way: with 97.5 % at most 18 are wins; and 10 % find anything: at
   * most 33.
   */
  @Test
  void studiesWithoutEffectWinNoOftenerThanStated() {
    List<Told> told = twoHundred(false);

    assertThat(told).hasSize(240);
    assertThat(told)
        .filteredOn(one -> one.lift().verdict() == Verdict.HIGHER)
        .hasSizeBetween(5, 18);
    assertThat(told)
        .filteredOn(one -> one.lift().verdict() != Verdict.NOT_SHOWN)
        .hasSizeBetween(14, 33);
    assertThat(share(told, Told::covered)).isBetween(.86, .94);
  }

  /** So that no kind hides behind the others; 400 intervals are off by 3 % once in twenty. */
  @TestFactory
  Stream<DynamicTest> eachKindHoldsByItself() {
    return KINDS.keySet().stream().map(kind -> DynamicTest.dynamicTest(kind, () -> holds(kind)));
  }

  private static void holds(String kind) {
    List<Told> told = told(kind, kind.equals("several cells") ? 134 : 400, true);
    assertThat(told).hasSizeBetween(400, 402);
    assertThat(share(told, Told::covered)).isBetween(.86, .94);
  }

  /** That of a family: among three cells without effect any is found in at most 10 % of studies. */
  @Test
  void severalCellsWithoutEffectFindNoMoreThanOneWould() {
    SimulatedStudies studies = new SimulatedStudies(SEED, false);
    long found =
        IntStream.range(0, 200)
            .filter(study -> studies.judgedCells().stream().anyMatch(p -> p < .1))
            .count();

    assertThat(found).as("with 97.5 % at most").isLessThanOrEqualTo(28);
  }
}
