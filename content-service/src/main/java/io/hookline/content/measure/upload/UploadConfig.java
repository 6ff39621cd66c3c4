package io.hookline.content.measure.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large files of networks may be, and how long they are kept. */
@ConfigMapping(prefix = "hookline.uploads")
interface UploadConfig {

  /**
   * The largest file, unpacked where its body is compressed. Each lies in the replica's directory
   * for temporary files while it is read.
   */
  @WithDefault("64M")
  MemorySize largest();

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
