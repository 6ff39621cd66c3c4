package io.hookline.suite.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of the README's tour, each with the answer that the README shows for it. */
final class Tour {

  private static final Pattern SECTION =
      Pattern.compile("^## A tour .*?(?=^## )", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern STEP =
      Pattern.compile(
          "^```bash\\n(.*?)^```\\n(?:```(json|)\\n(.*?)^```\\n)?",
          Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * A block of commands.
   *
   * @param form json, empty for text, null when no answer is shown
   */
  record Step(String commands, String form, String answer) {}

  private Tour() {}

  static List<Step> in(String readme) {
    Matcher section = SECTION.matcher(readme);
    if (!section.find()) {
      throw new IllegalArgumentException("The README has no tour");
    }
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(section.group());
    while (step.find()) {
      steps.add(new Step(step.group(1), step.group(2), step.group(3)));
    }
    return steps;
  }
}
