package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.study.StudyTreatment;
import java.util.Map;
import java.util.function.Function;

/**
 * A treated arm or cell beside the control, as one test that can be asked at any level.
 *
 * @param name of the arm or cell
 * @param treatment of regions; null otherwise
 * @param decided by the study's metric
 * @param beside what else was counted: it decides nothing
 * @param details what the method says besides
 */
public record Contrast(
    String name,
    StudyTreatment treatment,
    Function<ConfidenceLevel, Lift> decided,
    Map<StudyMeasure, Function<ConfidenceLevel, Lift>> beside,
    Function<ConfidenceLevel, StudyDetails> details) {}
