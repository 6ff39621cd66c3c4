package io.hookline.kit.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A change of state that others may want to know, named in the past tense: {@code
 * PartnershipActivated}. Implemented by records of the feature that owns the state.
 */
public interface Event {

  /** The resource, relative to its brand: {@code partnerships/0198…}. */
  @JsonIgnore
  String subject();

  /** The resource's state after the change, with its {@code version}. */
  Object data();

  @JsonIgnore
  default String type() {
    return getClass().getSimpleName();
  }
}
