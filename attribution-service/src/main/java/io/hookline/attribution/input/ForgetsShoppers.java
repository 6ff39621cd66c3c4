package io.hookline.attribution.input;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A feature that keeps what names a shopper, beside the events and the identity. Every bean of it
 * is asked in any order, when the shopper's events are erased and before the identity goes.
 */
public interface ForgetsShoppers {

  /**
   * In the present transaction, which erases a shopper and holds back attribution.
   *
   * @param persons whom the shopper is known as
   * @param keys by which the shopper is known, each with its kind in front: those that were asked
   *     for, and all others of these persons
   * @return how many rows were the shopper's, by what they are
   */
  Map<String, Long> forget(Handle handle, Collection<UUID> persons, Set<String> keys);
}
