package io.hookline.content.document;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One of a list in a document, with an id that it keeps from version to version, wherever it
 * stands.
 *
 * @param <P> the part itself
 */
public interface Part<P extends Part<P>> {

  /** Null in what an author sends for the first time. */
  UUID id();

  P withId(UUID id);

  /** The id of a part that stands in a document before anybody has written it. */
  static UUID idOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives ids to parts that have none, and sees to it that no id stands twice in a document. */
  final class Numbering {

    private final Set<UUID> seen = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    /**
     * @param field the list's name in the content
     */
    public <P extends Part<P>> List<P> number(String field, List<P> parts) {
      List<P> numbered = new ArrayList<>(parts.size());
      for (P part : parts) {
        if (part.id() != null && !seen.add(part.id())) {
          String place = "content." + field + "[" + numbered.size() + "].id";
          violations.add(new Violation(place, "stands twice; leave it out for a new part"));
        }
        numbered.add(part.id() == null ? part.withId(Ids.next()) : part);
      }
      return List.copyOf(numbered);
    }

    /**
     * @throws Problem VALIDATION_FAILED when an id stands twice
     */
    public void require() {
      Violation.requireNone(violations);
    }
  }
}
