package io.hookline.creator.money.risk;

import java.util.Set;
import java.util.UUID;

/** Hears when rules find other orders suspicious than before, in the same transaction. */
public interface FollowsSuspicions {

  /**
   * @param partnerships under which there are such orders, or were
   */
  void suspicionsChanged(Set<UUID> partnerships);
}
