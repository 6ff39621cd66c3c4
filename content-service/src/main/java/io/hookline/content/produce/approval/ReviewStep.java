package io.hookline.content.produce.approval;

import io.hookline.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a review, as the route had it when the review began.
 *
 * @param number from 1, in the order in which they are decided
 * @param decision null until there is one
 */
@Schema(name = "ReviewStep")
record ReviewStep(
    int number,
    @Schema(examples = "Legal") String name,
    Role role,
    boolean submitterMayDecide,
    @Schema(nullable = true) Decision decision) {

  static ReviewStep of(int number, RouteStep step) {
    return new ReviewStep(number, step.name(), step.role(), step.submitterMayDecide(), null);
  }

  ReviewStep with(Decision decision) {
    return new ReviewStep(number, name, role, submitterMayDecide, decision);
  }
}
