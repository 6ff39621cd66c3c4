package io.hookline.content.learn.learning;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learnings by what makes them the same: what they are called elsewhere, or say, and where. */
final class RecordedLearnings {

  private final Map<String, LearningView> byExternalId = new HashMap<>();
  private final Map<List<Object>, LearningView> byStatement = new HashMap<>();

  RecordedLearnings(Collection<LearningView> learnings) {
    learnings.forEach(this::add);
  }

  void add(LearningView learning) {
    if (learning.externalId() != null) {
      byExternalId.put(learning.externalId(), learning);
    }
    if (learning.state() == LearningState.ACTIVE) {
      byStatement.put(key(learning), learning);
    }
  }

  /** In any order: a sheet lists series as it likes. */
  private static List<Object> key(LearningView learning) {
    return List.of(
        StatementKey.of(learning.statement()),
        Set.copyOf(learning.pillarIds()),
        Set.copyOf(learning.seriesIds()),
        Set.copyOf(learning.networks()),
        learning.terms());
  }

  /**
   * The learning that a row speaks of, and says nothing new of; empty for a new one.
   *
   * @throws Problem LEARNING_EXISTS for one of which other facts are recorded
   */
  Optional<LearningView> same(LearningView sent) {
    LearningView known =
        sent.externalId() == null
            ? byStatement.get(key(sent))
            : byExternalId.get(sent.externalId());
    if (known == null || facts(known).equals(facts(sent))) {
      return Optional.ofNullable(known);
    }
    throw new Problem(
        LearningProblem.LEARNING_EXISTS,
        "It is the learning " + known.id() + ", of which other facts are recorded.",
        List.of(
            new Violation(
                sent.externalId() == null ? "statement" : "externalId",
                "is of the learning " + known.id())));
  }

  /** What a file and the brand must say alike; the day of a review moves on. */
  private static List<Object> facts(LearningView learning) {
    return List.of(
        key(learning),
        Optional.ofNullable(learning.detail()),
        learning.evidence(),
        learning.confidence(),
        Optional.ofNullable(learning.learnedOn()));
  }
}
