package io.hookline.content.learn.experiment;

import io.hookline.content.learn.statistics.AnytimeTest;
import io.hookline.content.learn.statistics.Counts;
import io.hookline.content.learn.statistics.Estimate;
import io.hookline.content.learn.statistics.PairOfCounts;
import io.hookline.content.learn.statistics.SampleRatio;
import io.hookline.content.learn.statistics.ScoreTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What two ads, or two links, show. */
final class JudgeArms {

  private static final MethodUsed ONCE = new MethodUsed(ScoreTest.NAME, ScoreTest.SOURCE);
  private static final MethodUsed PEEKING = new MethodUsed(AnytimeTest.NAME, AnytimeTest.SOURCE);

  private JudgeArms() {}

  /**
   * @param days what was counted on each day, in their order
   * @param look whether the schedule allows a verdict now
   */
  static ExperimentResultView judge(
      ExperimentDesign design, List<PairOfCounts> days, boolean look, Instant now) {
    PairOfCounts all = days.stream().reduce(PairOfCounts.NONE, PairOfCounts::plus);
    List<Flag> flags = new ArrayList<>(sampleRatio(design, all));
    String missing = missing(design, all);
    Verdict verdict = null;
    Finding finding = null;
    Estimate difference = null;
    if (look && missing != null) {
      verdict = Verdict.NOT_ENOUGH_DATA;
    } else if (look) {
      double confidence = design.confidence().doubleValue();
      if (design.looks() == Looks.FIXED_END) {
        ScoreTest test = new ScoreTest(all.control(), all.variant(), confidence);
        difference = test.difference();
        finding = new Finding(test.ratio(), test.pValue(), test.pValue() < 1 - confidence);
      } else {
        AnytimeTest test = new AnytimeTest(days, confidence);
        difference = test.difference();
        finding = new Finding(test.ratio(), test.pValue(), !test.allowsRatio(1));
        flags.addAll(Flag.changed(finding));
      }
      verdict = finding.verdict();
    }
    return new ExperimentResultView(
        now,
        verdict,
        design.confidence(),
        design.looks() == Looks.FIXED_END ? ONCE : PEEKING,
        ArmCounts.of(all.control()),
        ArmCounts.of(all.variant()),
        difference == null ? null : Figure.of(difference.value(), difference.interval()),
        finding == null ? null : finding.lift(),
        finding == null ? null : Figure.probability(finding.pValue()),
        null,
        List.of(),
        flags,
        Statement.of(design, verdict, finding, missing));
  }

  private static String missing(ExperimentDesign design, PairOfCounts all) {
    long fewest = Math.min(all.control().trials(), all.variant().trials());
    return fewest < design.minimumTrials()
        ? "the arm with fewer trials has %d of %d".formatted(fewest, design.minimumTrials())
        : null;
  }

  private static List<Flag> sampleRatio(ExperimentDesign design, PairOfCounts all) {
    Counts control = all.control();
    Counts variant = all.variant();
    double share = design.controlShare().doubleValue();
    if (SampleRatio.pValue(control.trials(), variant.trials(), share) >= SampleRatio.LIMIT) {
      return List.of();
    }
    return List.of(
        new Flag(
            Flag.Code.SAMPLE_RATIO_MISMATCH,
            String.format(
                Locale.ROOT,
                "The control got %.1f %% of the trials and should have got %.1f %%: whoever shared"
                    + " them out preferred some people for one of both.",
                100.0 * control.trials() / (control.trials() + variant.trials()),
                100 * share)));
  }
}
