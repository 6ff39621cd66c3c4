package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyLooks;
import io.hookline.attribution.lift.study.StudyMethod;
import io.hookline.attribution.lift.study.StudyMetric;
import io.hookline.attribution.lift.study.StudyPlanView;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was fixed before the study started, to be read beside its result. */
@Schema(name = "StudyRegisteredAs")
public record RegisteredView(
    Instant at,
    @Schema(examples = "ada") String by,
    @Schema(examples = "Spark ads bring orders that would not have come anyway") String hypothesis,
    @Schema(examples = "Customers with an account in the US") String population,
    StudyMetric metric,
    @Schema(nullable = true, examples = "1") Integer definitionVersion,
    StudyMethod method,
    StudyPlanView plan,
    @Schema(examples = "0.9") BigDecimal level,
    StudyLooks looks,
    Instant startsAt,
    Instant endsAt) {

  static RegisteredView of(StudyFacts study) {
    return new RegisteredView(
        study.registration().at(),
        study.registration().by(),
        study.design().hypothesis(),
        study.design().population(),
        study.design().metric(),
        study.registration().definitionVersion(),
        study.registration().method(),
        study.registration().plan(),
        study.design().level(),
        study.design().looks(),
        study.registration().startsAt(),
        study.registration().endsAt());
  }
}
