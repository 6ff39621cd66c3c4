package io.hookline.content.learn.experiment;

import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.produce.post.ShownPosts;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a design has to keep to, whatever its posts say. */
@Singleton
class DesignRules {

  private final KnownSeries series;
  private final ShownPosts posts;

  DesignRules(KnownSeries series, ShownPosts posts) {
    this.series = series;
    this.posts = posts;
  }

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  void check(ExperimentDesign design) {
    Violation.requireNone(violations(design));
    Violation.requireNone(CommonProblem.REFERENCE_UNKNOWN, unknown(design));
  }

  static List<Violation> violations(ExperimentDesign design) {
    Findings found = new Findings(new ArrayList<>());
    found.unless(
        design.metric().fits(design.kind()),
        "metric",
        "is none of an experiment with " + design.kind());
    boolean posts = design.ofPosts();
    found.unless(posts || design.pairs().isEmpty(), "pairs", "is for POSTS only");
    found.unless(posts || design.minimumPairs() == null, "minimumPairs", "is for POSTS only");
    found.unless(posts || design.readAfterDays() == null, "readAfterDays", "is for POSTS only");
    found.unless(posts || design.dataset() == null, "dataset", "is for POSTS only");
    found.unless(
        !posts || design.controlShare() == null, "controlShare", "is for ADS and LINKS only");
    found.unless((design.control() != null) != posts, "control", arm(posts));
    found.unless((design.variant() != null) != posts, "variant", arm(posts));
    found.unless(
        (design.adGroupId() != null) == (design.kind() == ExperimentKind.ADS),
        "adGroupId",
        "is of ADS, and of nothing else");
    if (design.control() != null && design.variant() != null) {
      arms(design.control(), design.variant(), found);
    }
    Set<UUID> once = new HashSet<>();
    for (int i = 0; i < design.pairs().size(); i++) {
      String pair = "pairs[" + i + "].";
      found.unless(
          once.add(design.pairs().get(i).controlPostId()), pair + "controlPostId", "stands twice");
      found.unless(
          once.add(design.pairs().get(i).variantPostId()), pair + "variantPostId", "stands twice");
    }
    return found.all();
  }

  private static void arms(ExperimentArm control, ExperimentArm variant, Findings found) {
    found.unless(
        !control.reference().equals(variant.reference()),
        "variant.reference",
        "must not be the control's");
    found.unless(
        (control.postId() == null) == (variant.postId() == null)
            && (control.postId() == null || !control.postId().equals(variant.postId())),
        "variant.postId",
        "must be another post than the control's, or both must have none");
  }

  private static String arm(boolean posts) {
    return posts ? "is for ADS and LINKS only" : "must not be null";
  }

  private List<Violation> unknown(ExperimentDesign design) {
    Findings found = new Findings(new ArrayList<>());
    found.unless(
        design.seriesId() == null || series.has(design.seriesId()),
        "seriesId",
        "is not a series of this brand");
    Set<UUID> known = posts.existing(design.posts());
    for (int i = 0; i < design.pairs().size(); i++) {
      ExperimentPair pair = design.pairs().get(i);
      found.post(known, pair.controlPostId(), "pairs[" + i + "].controlPostId");
      found.post(known, pair.variantPostId(), "pairs[" + i + "].variantPostId");
    }
    if (!design.ofPosts()) {
      found.post(known, design.control().postId(), "control.postId");
      found.post(known, design.variant().postId(), "variant.postId");
    }
    return found.all();
  }

  /** What was found wrong, each in its field of the design. */
  private record Findings(List<Violation> all) {

    void unless(boolean right, String field, String message) {
      if (!right) {
        all.add(new Violation("design." + field, message));
      }
    }

    void post(Set<UUID> known, UUID post, String field) {
      unless(post == null || known.contains(post), field, "is not a post of this brand");
    }
  }
}
