package io.hookline.content.learned;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which learnings there are: known to a later wing than most that name them. */
public interface KnownLearnings {

  /** Of these the ones of the present brand, whatever has become of them. */
  Set<UUID> existing(Collection<UUID> learnings);
}
