package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.attribution.credit.setting.Windows;
import io.hookline.kit.problem.Problem;

/**
 * Within how many hours of what a platform claims conversions: each by the last touch of its own.
 */
record ClaimedWindows(int click, int view, int engagedView) {

  static ClaimedWindows of(CrossChannelFilter filter) {
    return new ClaimedWindows(filter.click, filter.view, filter.engagedView);
  }

  /**
   * @throws Problem COMPARED_WINDOWS_DIFFER, COMPARED_MODELS_DIFFER
   */
  void requireThoseOf(CompletedRun run) {
    Windows own = run.setting().rules().windows();
    ClaimedWindows ofRun = new ClaimedWindows(own.click(), own.view(), own.engagedView());
    if (!equals(ofRun)) {
      throw new Problem(
          ComparisonProblem.COMPARED_WINDOWS_DIFFER,
          "The run counts %s; the platforms claim %s. Ask for a run under the windows of the claims."
              .formatted(ofRun.words(), words()));
    }
    CreditModel model = run.setting().rules().model();
    if (model != CreditModel.LAST_TOUCH) {
      throw new Problem(
          ComparisonProblem.COMPARED_MODELS_DIFFER,
          "The run gives credit by %s, platforms claim by the last touch of their own."
              .formatted(model));
    }
  }

  private String words() {
    return "clicks of %d hours, views of %d and engaged views of %d"
        .formatted(click, view, engagedView);
  }
}
