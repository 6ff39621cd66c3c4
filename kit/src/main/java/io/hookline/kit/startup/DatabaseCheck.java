package io.hookline.kit.startup;

import java.util.Set;

/**
 * What of the database is not safe in production: a bean beside what depends on it. Asked after the
 * migrations, which say who owns what.
 */
public interface DatabaseCheck {

  /** Names of its findings, which {@code hookline.startup.accept} takes. */
  Set<String> names();

  /** Tells the settings what is wrong with what they lead to. */
  void check(Settings settings);
}
