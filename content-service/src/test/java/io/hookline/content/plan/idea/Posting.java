package io.hookline.content.plan.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** What a later wing does with ideas, each in a transaction of its own. */
@ApplicationScoped
class Posting {

  private final Ideas ideas;

  Posting(Ideas ideas) {
    this.ideas = ideas;
  }

  @Transactional
  public boolean isThere(UUID idea) {
    return ideas.has(idea);
  }

  @Transactional
  public void draft(UUID idea) {
    ideas.planned(idea);
  }

  /** Reads the idea before, as whoever checks a reference does. */
  @Transactional
  public void publish(UUID idea, Instant at) {
    if (!ideas.has(idea)) {
      throw new IllegalArgumentException("There is no idea " + idea);
    }
    ideas.used(idea, at);
  }
}
