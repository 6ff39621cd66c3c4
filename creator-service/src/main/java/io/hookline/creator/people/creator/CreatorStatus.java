package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a creator stands with the brand: the steps of the pipeline, and the two ways out of it. */
public enum CreatorStatus {
  /** Might suit the brand. */
  PROSPECT,
  /** Was written to. */
  CONTACTED,
  /** Terms are talked about. */
  NEGOTIATING,
  /** Works for the brand. */
  ACTIVE,
  /** Works for the brand again later. */
  PAUSED,
  /** No more; may apply again by the brand's rule. */
  ARCHIVED,
  /** Kept out. */
  BANNED;

  private static final Map<CreatorStatus, Set<CreatorStatus>> STEPS =
      Map.of(
          PROSPECT, EnumSet.of(CONTACTED, NEGOTIATING, ARCHIVED, BANNED),
          CONTACTED, EnumSet.of(NEGOTIATING, ARCHIVED, BANNED),
          NEGOTIATING, EnumSet.of(ACTIVE, ARCHIVED, BANNED),
          ACTIVE, EnumSet.of(PAUSED, ARCHIVED, BANNED),
          PAUSED, EnumSet.of(ACTIVE, ARCHIVED, BANNED),
          ARCHIVED, EnumSet.of(PROSPECT, CONTACTED, BANNED),
          BANNED, EnumSet.of(ARCHIVED));

  /**
   * @throws Problem CREATOR_STEP_NOT_ALLOWED
   */
  void requireStep(CreatorStatus to) {
    if (!STEPS.get(this).contains(to)) {
      throw new Problem(
          CreatorProblem.CREATOR_STEP_NOT_ALLOWED,
          "From " + this + " a creator goes to " + words(STEPS.get(this)) + ", not to " + to + ".");
    }
  }

  private static String words(Set<CreatorStatus> steps) {
    return Arrays.stream(values())
        .filter(steps::contains)
        .map(Enum::name)
        .collect(Collectors.joining(" or "));
  }

  /** Whether one has to say why a creator is here. */
  boolean needsReason() {
    return this == PAUSED || isOut();
  }

  /** Whether the creator has left the pipeline, and may apply again or not. */
  public boolean isOut() {
    return this == ARCHIVED || this == BANNED;
  }
}
