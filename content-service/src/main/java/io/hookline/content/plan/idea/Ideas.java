package io.hookline.content.plan.idea;

import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What other features may ask about ideas, and tell them. */
@Singleton
public class Ideas {

  private final IdeaRepository repository;
  private final IdeaSteps steps;
  private final Clock clock;

  Ideas(IdeaRepository repository, IdeaSteps steps, Clock clock) {
    this.repository = repository;
    this.steps = steps;
    this.clock = clock;
  }

  /** Whether the present brand has this idea. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /** Those of the ids that are ideas of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }

  /**
   * In the present transaction: a post is being made of the idea, which is planned from now on. A
   * further post changes nothing.
   *
   * @throws Problem IDEA_NOT_FOUND; IDEA_STATE_FORBIDS for a rejected idea
   */
  public void planned(UUID id) {
    step(id, IdeaLife::made, true);
  }

  /**
   * In the present transaction: a post of the idea is out. It is used from now on, whatever was
   * decided before; a further post changes nothing, unless it was published earlier.
   *
   * @throws Problem IDEA_NOT_FOUND
   */
  public void used(UUID id, Instant publishedAt) {
    // A post that is out is saved again and again; to be used is for good, so nothing is locked.
    if (!repository.get(id).isUsedBy(publishedAt)) {
      step(id, life -> life.used(publishedAt), false);
    }
  }

  /** Locks those of the ideas that there are. */
  public LockedIdeas lock(Collection<UUID> ids) {
    return new LockedIdeas(ids.isEmpty() ? Map.of() : steps.lock(ids));
  }

  /**
   * What {@link #planned} and {@link #used} do, for the ideas of many posts, and without the ORM:
   * an import takes single rows back.
   *
   * @param used with when the first post of each was published
   */
  public void made(Collection<UUID> planned, Map<UUID, Instant> used) {
    Instant now = clock.instant();
    steps.use(used, now);
    steps.plan(planned, now);
  }

  private void step(UUID id, UnaryOperator<IdeaLife> step, boolean plan) {
    Idea idea = repository.locked(id);
    if (idea.step(step, clock.instant())) {
      repository.save(idea, plan ? IdeaEvent.Planned::new : IdeaEvent.Used::new);
    }
  }
}
