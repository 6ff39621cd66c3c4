package io.hookline.content.learned;

import io.hookline.kit.aggregate.Where;
import io.hookline.kit.problem.References;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The learnings that an idea, a brief or a post makes use of. */
public final class UsedLearnings {

  private UsedLearnings() {}

  /** As they are kept: each once, in the order in which they were named. */
  public static List<UUID> of(List<UUID> named) {
    return named == null ? List.of() : named.stream().distinct().toList();
  }

  /**
   * @param known those of them that there are
   */
  public static References add(References references, List<UUID> named, Set<UUID> known) {
    for (int i = 0; i < named.size(); i++) {
      references.add("learningIds[" + i + "]", named.get(i), "learning", known::contains);
    }
    return references;
  }

  /** What makes use of this learning; null shows all. */
  public static Where by(UUID learning, Where where) {
    return where.narrow(
        "id in (select used_by_id from learning_use where learning_id = ", learning, ")");
  }
}
