package io.hookline.kit.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many lists are written as files at a time; each holds a thread until its reader has it. */
@ConfigMapping(prefix = "hookline.exports")
interface ExportConfig {

  /** Files that a replica writes at a time. */
  @WithDefault("24")
  int places();

  /** Files that a replica writes at a time for one caller, a person or a partner's system. */
  @WithDefault("3")
  int placesPerCaller();
}
