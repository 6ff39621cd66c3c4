package io.hookline.attribution.collect.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is accepted of an event's time, and how long its key is remembered. */
@ConfigMapping(prefix = "hookline.events")
interface IngestConfig {

  /** Older events are accepted and flagged as late; TikTok no longer matches them to ads. */
  @WithDefault("28D")
  Duration lateAfter();

  /** How long refused events are kept, to be corrected and replayed; a day at least. */
  @WithDefault("90D")
  Duration refusedKept();

  /** How far ahead of this service's clock an event may lie; beyond, its time is a mistake. */
  @WithDefault("24H")
  Duration ahead();

  /**
   * How long events, receipts and visits are kept at least: whole months are dropped that are older
   * than this. Orders, persons, credit and figures stay. At least 30 days, and never what
   * attribution, visits or the counts of sources have not read.
   */
  @WithDefault("400D")
  Duration retention();
}
