package io.hookline.content.learn.experiment;

import io.hookline.content.learn.statistics.FairOrder;
import io.hookline.content.learn.statistics.SampleSize;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which order the posts of each pair go out, by lot from the experiment's seed, and how much has
 * to be tried.
 *
 * @param requiredTrials of each arm of ADS and LINKS; with looks each day, at most
 * @param requiredPairs of POSTS; with looks each day about a third more
 */
@Schema(name = "ExperimentPlan")
record ExperimentPlanView(
    int seed,
    List<PlannedPair> pairs,
    @Schema(nullable = true, examples = "8158") Long requiredTrials,
    @Schema(nullable = true, examples = "40") Long requiredPairs) {

  /** A pair in the order in which its posts go out. */
  @Schema(name = "ExperimentPlannedPair")
  record PlannedPair(
      int number,
      Arm firstArm,
      UUID firstPostId,
      UUID secondPostId,
      @Schema(nullable = true) Instant firstAt,
      @Schema(nullable = true) Instant secondAt) {}

  /**
   * @throws Problem VALIDATION_FAILED unless there are slots for each pair, or none, and both or
   *     neither of rate and lift
   */
  static ExperimentPlanView of(ExperimentDesign design, int seed, NewExperimentPlan asked) {
    List<Violation> violations = new ArrayList<>();
    int slots = design.pairs().size();
    if (!asked.slots().isEmpty() && asked.slots().size() != slots) {
      violations.add(
          new Violation("slots", "must be none or " + slots + ", one entry for each pair"));
    }
    if ((asked.rate() == null) != (asked.lift() == null)) {
      violations.add(new Violation("lift", "needs a rate, and a rate needs it"));
    } else if (asked.rate() != null && raised(asked) >= 1) {
      violations.add(new Violation("lift", "must not raise the rate to 1 or above"));
    }
    Violation.requireNone(violations);
    return new ExperimentPlanView(
        seed,
        pairs(design, seed, asked.slots()),
        trials(design, asked),
        pairsNeeded(design, asked));
  }

  private static List<PlannedPair> pairs(ExperimentDesign design, int seed, List<PairSlots> slots) {
    List<Boolean> lots = FairOrder.variantFirst(seed, design.pairs().size());
    List<PlannedPair> planned = new ArrayList<>();
    for (int i = 0; i < lots.size(); i++) {
      ExperimentPair pair = design.pairs().get(i);
      boolean variantFirst = lots.get(i);
      PairSlots two = slots.isEmpty() ? null : slots.get(i);
      planned.add(
          new PlannedPair(
              i + 1,
              variantFirst ? Arm.VARIANT : Arm.CONTROL,
              variantFirst ? pair.variantPostId() : pair.controlPostId(),
              variantFirst ? pair.controlPostId() : pair.variantPostId(),
              two == null ? null : two.earlier(),
              two == null ? null : two.later()));
    }
    return planned;
  }

  private static Long trials(ExperimentDesign design, NewExperimentPlan asked) {
    if (design.ofPosts() || asked.rate() == null) {
      return null;
    }
    SampleSize size = size(design, asked);
    double rate = asked.rate().doubleValue();
    return (long)
        Math.ceil(
            design.looks() == Looks.FIXED_END
                ? size.fixed(rate, raised(asked))
                : size.sequential(rate, raised(asked)));
  }

  private static Long pairsNeeded(ExperimentDesign design, NewExperimentPlan asked) {
    return design.ofPosts() && asked.lift() != null
        ? (long)
            Math.ceil(
                size(design, asked)
                    .pairs(
                        Math.log1p(asked.lift().doubleValue()), asked.pairSpread().doubleValue()))
        : null;
  }

  private static SampleSize size(ExperimentDesign design, NewExperimentPlan asked) {
    return new SampleSize(design.confidence().doubleValue(), asked.power().doubleValue());
  }

  private static double raised(NewExperimentPlan asked) {
    return asked.rate().doubleValue() * (1 + asked.lift().doubleValue());
  }
}
