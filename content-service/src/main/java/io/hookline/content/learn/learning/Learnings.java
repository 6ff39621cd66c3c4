package io.hookline.content.learn.learning;

import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What other features may ask about learnings. */
@Singleton
public class Learnings {

  private final LearningRepository repository;

  Learnings(LearningRepository repository) {
    this.repository = repository;
  }

  /**
   * @throws Problem LEARNING_NOT_FOUND
   */
  public void require(UUID id) {
    repository.get(id);
  }
}
