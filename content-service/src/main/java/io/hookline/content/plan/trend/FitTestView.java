package io.hookline.content.plan.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answers to the three questions of the fit test.
 *
 * @param fits whether all of them are yes
 */
@Schema(name = "FitTest")
record FitTestView(FitAnswer audience, FitAnswer promise, FitAnswer payoff, boolean fits) {

  static FitTestView of(FitTestUpdate answers) {
    return answers == null
        ? null
        : new FitTestView(answers.audience(), answers.promise(), answers.payoff(), answers.fits());
  }
}
