package io.hookline.reporting.figures.objective;

import static io.hookline.reporting.figures.objective.Objective.AWARENESS;
import static io.hookline.reporting.figures.objective.Objective.CONVERSION;
import static io.hookline.reporting.figures.objective.Objective.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectivesTest {

  private static List<Measure> shown(String... ids) {
    return Stream.of(ids).map(Measures::of).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "AWARENESS,link_clicks",
    "AWARENESS,combined_link_clicks",
    "AWARENESS,ctr",
    "AWARENESS,roas",
    "AWARENESS,attributed_roas",
    "ENGAGEMENT,views",
    "ENGAGEMENT,paid_views",
    "CONVERSION,views",
    "CONVERSION,ad_video_views",
    "CONVERSION,combined_views_per_post"
  })
  void aForbiddenProofIsRefusedWithItsReason(Objective objective, String measure) {
    Problem refused =
        catchThrowableOfType(Problem.class, () -> Objectives.check(objective, shown(measure)));
    assertThat(refused.code()).isEqualTo(ObjectiveProblem.FORBIDDEN_PROOF);
    assertThat(refused.getMessage()).contains("is no proof of").contains("It shows by");
    assertThat(refused.violations()).hasSize(1);
    assertThat(Objectives.against(objective, Measures.of(measure))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "AWARENESS,views",
    "AWARENESS,conversion_rate_by_clicks",
    "ENGAGEMENT,link_clicks",
    "CONVERSION,conversion_rate_by_views",
    "CONVERSION,roas"
  })
  void othersPass(Objective objective, String measure) {
    assertThatCode(() -> Objectives.check(objective, shown(measure))).doesNotThrowAnyException();
    assertThat(Objectives.against(objective, Measures.of(measure))).isEmpty();
  }

  /** Only alone are views no proof of engagement; beside any views they are still alone. */
  @Test
  void viewsProveEngagementBesideWhatViewersDid() {
    assertThatCode(() -> Objectives.check(ENGAGEMENT, shown("views", "completion_rate")))
        .doesNotThrowAnyException();
    Problem refused =
        catchThrowableOfType(
            Problem.class, () -> Objectives.check(ENGAGEMENT, shown("views", "paid_views")));
    assertThat(refused.violations()).hasSize(2);
  }

  @Test
  void oneForbiddenProofAmongOthersIsNamedByItsPlace() {
    Problem refused =
        catchThrowableOfType(
            Problem.class, () -> Objectives.check(CONVERSION, shown("conversions", "views")));
    assertThat(refused.violations().get(0).field()).isEqualTo("measures[1]");
    assertThatCode(() -> Objectives.check(AWARENESS, List.of())).doesNotThrowAnyException();
    assertThatCode(() -> Objectives.check(null, shown("roas"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void noObjectiveForbidsItsOwnMeasures(Objective objective) {
    assertThatCode(
            () -> Objectives.check(objective, shown(objective.measures().toArray(String[]::new))))
        .doesNotThrowAnyException();
  }
}
