package io.hookline.kit.startup;

import java.util.Set;

/** What of some settings is not safe in production: a bean beside what the settings are for. */
public interface SettingCheck {

  /** Names of its findings, which {@code hookline.startup.accept} takes. */
  Set<String> names();

  /** Tells the settings what is wrong with them; called before anything is reached for. */
  void check(Settings settings);
}
