package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.inference.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against the published result of GeoLift's own data. */
class GeoStudyTest {

  private static CellLift geoLift(ConfidenceLevel level) {
    return GeoStudy.of(GeoLiftData.days(), GeoLiftData.STARTS, List.of(GeoLiftData.CELL), Set.of())
        .at(level)
        .get(0);
  }

  @Test
  void thePublishedEffectIsReached() {
    JsonNode published = GeoLiftData.published().get("synthetic_control");
    CellLift cell = geoLift(ConfidenceLevel.NINETY);
    Lift lift = cell.lift().alone();

    assertThat(lift.absolute().value()).isCloseTo(published.get("att").asDouble(), within(1e-6));
    assertThat(lift.incremental().value())
        .isCloseTo(published.get("incremental").asDouble(), within(1e-4));
    assertThat(lift.relative().value())
        .isCloseTo(published.get("relative_lift").asDouble(), within(1e-9));
    assertThat(cell.control().l2()).isCloseTo(published.get("l2").asDouble(), within(1e-6));
    assertThat(cell.control().scaledL2())
        .isCloseTo(published.get("scaled_l2").asDouble(), within(1e-9));
  }

  @Test
  void thePublishedPComesWithAnIntervalThatAgrees() {
    JsonNode published = GeoLiftData.published().get("synthetic_control");
    Lift ninety = geoLift(ConfidenceLevel.NINETY).lift().alone();
    Lift higher = geoLift(new ConfidenceLevel(0.96)).lift().alone();

    assertThat(ninety.pValue()).isEqualTo(published.get("conformal_p_block").asDouble());
    assertThat(ninety.verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(ninety.absolute().interval().low()).isCloseTo(66.9893, within(1e-4));
    assertThat(ninety.absolute().interval().high()).isCloseTo(238.3595, within(1e-4));
    assertThat(ninety.relative().interval().low()).isCloseTo(.0226552, within(1e-7));
    assertThat(higher.verdict()).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(higher.absolute().interval().contains(0)).isTrue();
  }

  @Test
  void theWeightsAreThePublishedOnes() {
    JsonNode published = GeoLiftData.published().at("/synthetic_control/weights");
    Map<String, Double> weights = geoLift(ConfidenceLevel.NINETY).control().weights();

    assertThat(weights).hasSize(published.size());
    weights.forEach(
        (region, weight) ->
            assertThat(weight)
                .as(region)
                .isCloseTo(published.get(region).asDouble(), within(1e-7)));
  }

  @Test
  void differenceInDifferencesIsThereAndCalledWeaker() {
    JsonNode published = GeoLiftData.published().get("difference_in_differences");
    DifferenceInDifferences weaker = geoLift(ConfidenceLevel.NINETY).weaker();

    assertThat(weaker.effect()).isCloseTo(published.get("effect").asDouble(), within(1e-9));
    assertThat(weaker.groups()).isEqualTo(780);
    assertThat(weaker.pValue())
        .isCloseTo(published.get("randomization_p_two_sided_780_pairs").asDouble(), within(1e-12));
    assertThat(weaker.interval().contains(0)).isTrue();
    assertThat(weaker.method()).isEqualTo(Method.DIFFERENCE_IN_DIFFERENCES);
  }

  @Test
  void theDaysShowWhatWouldHaveBeen() {
    List<SyntheticControl.Day> days = geoLift(ConfidenceLevel.NINETY).control().days();

    assertThat(days).hasSize(105);
    assertThat(days.get(0).day()).isEqualTo(GeoLiftData.FIRST);
    assertThat(days.stream().limit(90).mapToDouble(day -> day.actual() - day.synthetic()).sum())
        .as("fitted to the days before, gaps cancel out")
        .isCloseTo(0, within(1e-6));
  }

  /** Without noise the weights are those of which the treated was made. */
  @Test
  void whatWasMadeOfTwoRegionsIsFoundToBe() {
    Map<String, Map<LocalDate, Double>> rows = GeoLiftData.rows();
    rows.get("chicago")
        .replaceAll(
            (day, value) ->
                0.3 * rows.get("miami").get(day)
                    + 0.7 * rows.get("reno").get(day)
                    + 1000
                    + (day.isBefore(GeoLiftData.STARTS) ? 0 : 50));
    CellLift cell =
        GeoStudy.of(
                DailyByRegion.of(GeoLiftData.FIRST, GeoLiftData.UNTIL, rows),
                GeoLiftData.STARTS,
                List.of(new Cell("chicago", Set.of("chicago"))),
                Set.of())
            .at(ConfidenceLevel.NINETY)
            .get(0);

    assertThat(cell.control().weights().get("miami")).isCloseTo(.3, within(1e-6));
    assertThat(cell.control().weights().get("reno")).isCloseTo(.7, within(1e-6));
    assertThat(cell.lift().alone().absolute().value()).isCloseTo(50, within(1e-5));
    assertThat(cell.lift().alone().verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(cell.lift().alone().absolute().interval().contains(50)).isTrue();
  }
}
