package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.HoldoutDesign;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Says in which arm of a study somebody is. Nothing is kept of who was asked for. */
@Singleton
class AssignPersons {

  private final Studies studies;
  private final CurrentBrand brand;

  AssignPersons(Studies studies, CurrentBrand brand) {
    this.studies = studies;
    this.brand = brand;
  }

  /**
   * @throws Problem STUDY_NOT_FOUND, STUDY_OF_ANOTHER_KIND, STUDY_NOT_REGISTERED
   */
  StudyFacts registered(UUID id) {
    StudyFacts study = studies.of(StudyKind.USER_HOLDOUT, id);
    if (!study.isRegistered()) {
      throw new Problem(
          HoldoutProblem.STUDY_NOT_REGISTERED, "It is a draft, and has no salt to draw lots with.");
    }
    return study;
  }

  /** Of a study that is registered. */
  PersonAssignment of(StudyFacts study, String key) {
    HoldoutDesign design = study.design().holdout();
    if (design.layer() != null && !Lot.isOf(design.layer(), brand.slug(), key)) {
      return new PersonAssignment(key, PersonAssignment.Status.OUT_OF_LAYER, null, null);
    }
    int part = Lot.part(study.registration().salt(), key);
    return new PersonAssignment(
        key, PersonAssignment.Status.ASSIGNED, Lot.arm(design.arms(), part), part);
  }
}
