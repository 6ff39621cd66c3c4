package io.hookline.kit.precondition;

import java.util.UUID;

/** What is shown of a resource, with the version that it shows. */
public interface Versioned {

  UUID id();

  long version();
}
