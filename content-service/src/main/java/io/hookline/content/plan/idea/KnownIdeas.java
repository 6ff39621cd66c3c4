package io.hookline.content.plan.idea;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ideas by what they were called elsewhere. */
final class KnownIdeas {

  private final Map<String, IdeaView> byExternalId = new HashMap<>();

  KnownIdeas(Collection<IdeaView> ideas) {
    ideas.forEach(this::add);
  }

  void add(IdeaView idea) {
    if (idea.externalId() != null) {
      byExternalId.put(idea.externalId(), idea);
    }
  }

  Optional<IdeaView> like(Idea idea) {
    return Optional.ofNullable(idea.externalId()).map(byExternalId::get);
  }

  static Problem refusal(IdeaView known) {
    return new Problem(
        IdeaProblem.IDEA_EXISTS,
        "It is the idea " + known.id() + ".",
        List.of(new Violation("externalId", "is of the idea " + known.id())));
  }
}
