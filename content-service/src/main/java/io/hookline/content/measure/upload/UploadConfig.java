package io.hookline.content.measure.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long files of networks are kept. */
@ConfigMapping(prefix = "hookline.uploads")
interface UploadConfig {

  /** How long a file's bytes and its refused rows are kept after it was applied or discarded. */
  @WithDefault("7d")
  Duration keptApplied();

  /** How long a file waits for answers, or to be applied, before it is discarded. */
  @WithDefault("30d")
  Duration keptWaiting();

  /** How long a file may take to arrive before what came of it is forgotten. */
  @WithDefault("6h")
  Duration arriving();
}
