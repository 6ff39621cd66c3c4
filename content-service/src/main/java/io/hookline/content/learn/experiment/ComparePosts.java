package io.hookline.content.learn.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.produce.post.ShownPosts;
import io.hookline.content.produce.script.Scripts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Looks whether posts differ in the one thing that is tried, and in nothing else. */
@Singleton
class ComparePosts {

  private final ShownPosts posts;
  private final Scripts scripts;

  ComparePosts(ShownPosts posts, Scripts scripts) {
    this.posts = posts;
    this.scripts = scripts;
  }

  /** With three statements, however many. */
  Map<UUID, ComparedPost> all(Set<UUID> ids) {
    Map<UUID, JsonNode> shown = posts.all(ids);
    Map<UUID, JsonNode> said = scripts.scripts(ids);
    Map<UUID, JsonNode> seen = scripts.shotLists(ids);
    Map<UUID, ComparedPost> all = new HashMap<>();
    shown.forEach((id, post) -> all.put(id, ComparedPost.of(post, said.get(id), seen.get(id))));
    return all;
  }

  /**
   * @throws Problem EXPERIMENT_NOT_COMPARABLE with each field that differs, EXPERIMENT_NOT_VARIED,
   *     EXPERIMENT_ALREADY_OUT
   */
  void require(ExperimentDesign design) {
    Map<UUID, ComparedPost> all = all(design.posts());
    List<Violation> differ = new ArrayList<>();
    List<Violation> alike = new ArrayList<>();
    List<Violation> out = new ArrayList<>();
    List<ExperimentPair> pairs = design.compared();
    for (int i = 0; i < pairs.size(); i++) {
      String place = design.ofPosts() ? "design.pairs[" + i + "]" : "design.variant";
      ComparedPost control = all.get(pairs.get(i).controlPostId());
      ComparedPost variant = all.get(pairs.get(i).variantPostId());
      for (String field : control.strayDifferences(variant, design.variable())) {
        differ.add(
            new Violation(
                place + "." + field,
                "is %s of the control and %s of the variant, and does not belong to %s"
                    .formatted(control.shown(field), variant.shown(field), design.variable())));
      }
      if (!control.variesIn(variant, design.variable())) {
        alike.add(new Violation(place, "is the same in all that belongs to " + design.variable()));
      }
      if (design.ofPosts() && (hasBegun(control) || hasBegun(variant))) {
        out.add(new Violation(place, "has a post that is out, or removed"));
      }
    }
    Violation.requireNone(ExperimentProblem.EXPERIMENT_ALREADY_OUT, out);
    Violation.requireNone(ExperimentProblem.EXPERIMENT_NOT_COMPARABLE, differ);
    Violation.requireNone(ExperimentProblem.EXPERIMENT_NOT_VARIED, alike);
  }

  private static boolean hasBegun(ComparedPost post) {
    return post.isOut() || post.isRemoved();
  }
}
