package io.hookline.content.learn.experiment;

/** What a result can show and what it cannot, in words. */
final class Statement {

  private static final String OF_POSTS =
      " Posts cannot be shown to viewers by lot: the network chose who saw which. Order and slot by"
          + " lot even out the time, and many pairs the luck of single posts; what the network"
          + " prefers for one of both remains in the difference. One pair alone shows what happened"
          + " to its two posts, and nothing of others.";

  private static final String OF_ADS =
      " The network decides whom it shows which ad: the difference is of the ads together with the"
          + " people whom it chose for each.";

  private static final String OF_LINKS =
      " Who follows which link was not decided by lot unless something in front of them did so: the"
          + " difference is of the links together with where they stood.";

  private Statement() {}

  static String of(ExperimentDesign design, Verdict verdict, Finding finding, String missing) {
    String subject = "The variant's " + design.metric().words();
    String said;
    if (verdict == null) {
      said =
          design.looks() == Looks.FIXED_END
              ? "There is no verdict before the look that was fixed: after " + design.endsOn() + "."
              : "There is no verdict of an experiment that does not run.";
    } else {
      said =
          switch (verdict) {
            case NOT_ENOUGH_DATA -> "There are not enough data: " + missing + ".";
            case NO_DIFFERENCE_SHOWN ->
                "No difference is shown, which is not that there is none: "
                    + lower(subject)
                    + " are "
                    + finding.words()
                    + ".";
            case VARIANT_BETTER, CONTROL_BETTER -> subject + " are " + finding.words() + ".";
          };
    }
    return said + limits(design);
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String limits(ExperimentDesign design) {
    return switch (design.kind()) {
      case POSTS -> OF_POSTS;
      case ADS -> OF_ADS;
      case LINKS -> OF_LINKS;
    };
  }
}
