package io.hookline.content.plan.idea;

import io.hookline.kit.problem.Problem;
import java.util.Map;
import java.util.UUID;

/** Ideas that nobody else changes until the transaction ends. */
public final class LockedIdeas {

  private final Map<UUID, IdeaState> states;

  LockedIdeas(Map<UUID, IdeaState> states) {
    this.states = states;
  }

  /**
   * @throws Problem IDEA_STATE_FORBIDS for an idea of which no post can be planned
   */
  public void requirePlannable(UUID id) {
    IdeaLife.of(states.get(id)).made();
  }
}
