package io.hookline.kit.startup;

import java.util.Optional;

/**
 * Without which a service does nothing right, anywhere, and which nobody can accept: a bean beside
 * what depends on it. Asked after the migrations.
 */
public interface StartCondition {

  /** What is wrong and what to do; empty if nothing is. */
  Optional<String> fault();
}
