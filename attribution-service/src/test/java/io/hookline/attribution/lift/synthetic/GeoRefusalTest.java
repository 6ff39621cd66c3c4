package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Refusal;
import io.hookline.attribution.lift.inference.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GeoRefusalTest {

  private static final Cell CHICAGO = new Cell("chicago", Set.of("chicago"));

  private static void refused(Refusal reason, String about, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(Refused.class)
        .hasMessageContaining(about)
        .extracting("reason")
        .isEqualTo(reason);
  }

  private static DailyByRegion geoLift(Map<String, Map<LocalDate, Double>> rows) {
    return DailyByRegion.of(GeoLiftData.FIRST, GeoLiftData.UNTIL, rows);
  }

  private static void design(LocalDate starts, Set<String> excluded, Cell... cells) {
    GeoStudy.of(GeoLiftData.days(), starts, List.of(cells), excluded);
  }

  @Test
  void aMissingDayIsNamed() {
    Map<String, Map<LocalDate, Double>> rows = GeoLiftData.rows();
    rows.get("reno").remove(GeoLiftData.FIRST.plusDays(7));

    refused(Refusal.MISSING_DAY, "reno has no number for 2021-01-08", () -> geoLift(rows));
  }

  @Test
  void whatIsNoNumberIsMissing() {
    Map<String, Map<LocalDate, Double>> rows = GeoLiftData.rows();
    rows.get("reno").put(GeoLiftData.FIRST, Double.NaN);

    refused(Refusal.MISSING_DAY, "reno", () -> geoLift(rows));
  }

  @Test
  void aSeriesThatEndsEarlyIsMissingDays() {
    Map<String, Map<LocalDate, Double>> rows = GeoLiftData.rows();
    rows.get("miami").keySet().removeIf(day -> day.isAfter(GeoLiftData.STARTS));

    refused(Refusal.MISSING_DAY, "miami has no number for 2021-04-02", () -> geoLift(rows));
  }

  @Test
  void aSeriesThatNeverChangesIsNamed() {
    Map<String, Map<LocalDate, Double>> rows = GeoLiftData.rows();
    rows.get("reno").replaceAll((day, value) -> 0.0);

    refused(Refusal.CONSTANT_SERIES, "reno", () -> geoLift(rows));
  }

  @Test
  void regionsAreThereAndInOneCellOnly() {
    refused(
        Refusal.WRONG_REGION,
        "atlantis",
        () -> design(GeoLiftData.STARTS, Set.of(), new Cell("a", Set.of("atlantis"))));
    refused(
        Refusal.WRONG_REGION,
        "chicago",
        () ->
            design(
                GeoLiftData.STARTS, Set.of(), CHICAGO, new Cell("b", Set.of("chicago", "reno"))));
    refused(
        Refusal.WRONG_REGION,
        "chicago",
        () -> design(GeoLiftData.STARTS, Set.of("chicago"), CHICAGO));
    refused(
        Refusal.EMPTY_ARM,
        "a",
        () -> design(GeoLiftData.STARTS, Set.of(), new Cell("a", Set.of())));
  }

  @Test
  void someRegionsAreLeftUntreated() {
    Set<String> others =
        GeoLiftData.days().regions().stream()
            .filter(region -> !Set.of("chicago", "reno").contains(region))
            .collect(Collectors.toSet());

    refused(
        Refusal.TOO_FEW_CONTROLS, "two regions", () -> design(GeoLiftData.STARTS, others, CHICAGO));
  }

  @Test
  void theDaysBeforeAreAtLeastThoseOfTheStudy() {
    refused(
        Refusal.TOO_FEW_DAYS,
        "before",
        () -> design(GeoLiftData.FIRST.plusDays(52), Set.of(), CHICAGO));
    refused(Refusal.TOO_FEW_DAYS, "before", () -> design(GeoLiftData.UNTIL, Set.of(), CHICAGO));
  }

  @Test
  void fewDaysCannotShowAnything() {
    SimulatedRegions regions = new SimulatedRegions(new Random(1), 8, 10);
    GeoStudy study =
        GeoStudy.of(
            regions.days(),
            SimulatedRegions.FIRST.plusDays(7),
            List.of(new Cell("a", Set.of(SimulatedRegions.name(0)))),
            Set.of());

    refused(Refusal.TOO_FEW_DAYS, "10 days", () -> study.at(ConfidenceLevel.NINETY));
  }
}
