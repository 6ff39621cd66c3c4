package io.hookline.bulk.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an import may weigh. How large its body may be as it is sent: {@code hookline.limits}. */
@ConfigMapping(prefix = "hookline.imports")
interface ImportConfig {

  /** Rows that are answered at once, and rows in a piece of a job. */
  @WithDefault("1000")
  int atOnce();

  /** Characters that are held in memory at a time; rows beyond them begin a new piece. */
  @WithDefault("2M")
  MemorySize held();

  /** Characters in one row. */
  @WithDefault("256K")
  MemorySize row();

  /** Bytes that a compressed body may have when unpacked. */
  @WithDefault("2G")
  MemorySize unpacked();

  /** How many times larger than as sent a body may get by unpacking, beyond its first megabyte. */
  @WithDefault("200")
  int unpackedRatio();

  /**
   * Rows of one atomic import: they share a transaction, for which readers of the change feed wait.
   */
  @WithDefault("50000")
  int atomicRows();

  /** Imports that a replica receives at a time. */
  @WithDefault("16")
  int places();

  /** Imports that one caller, a person or a partner's system, sends to a replica at a time. */
  @WithDefault("4")
  int placesPerCaller();
}
