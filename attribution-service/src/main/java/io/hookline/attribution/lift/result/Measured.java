package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.SampleRatio;
import java.util.List;

/**
 * What happened in a study.
 *
 * @param shares null where nobody was shared out by lot
 * @param contrasts of each treated arm or cell with the control
 */
public record Measured(
    SampleRatio shares,
    List<StudyArmCounts> arms,
    List<Contrast> contrasts,
    List<StudyWarning> warnings) {}
