package io.hookline.content.plan.idea;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which comments there are, of which ideas are made: known to a later wing only. */
public interface CommentsOfIdeas {

  /** Of these the ones of the present brand. */
  Set<UUID> existing(Collection<UUID> comments);
}
