package io.hookline.attribution.credit.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How runs of credit are worked out. */
@ConfigMapping(prefix = "hookline.runs")
interface RunConfig {

  /** Slices that a replica works out at once, each on a connection of its own. */
  @WithDefault("2")
  int lanes();

  /**
   * Brands whose runs over all orders are left to the job attribution-spark ([spark](spark.md)):
   * slugs, or * for all. Runs over what changed stay with the service. None unless set
   */
  Optional<Set<String>> leftToSpark();

  /** Orders of a slice, or nearly so many. */
  @WithDefault("20000")
  int sliceOrders();

  /** Changed orders up to which a run is completed at once; more are cut into slices first. */
  @WithDefault("20000")
  int changedAtOnce();

  /** How often a run looks for what changed meanwhile before it is completed however much it is. */
  @WithDefault("5")
  int passes();

  /** How long a worker stays with one brand while others wait. */
  @WithDefault("10s")
  Duration turn();

  /** How long one slice or the completion may take before it is rolled back. */
  @WithDefault("15m")
  Duration longestStep();

  /** How often a run may fail without getting any further before it is given up. */
  @WithDefault("5")
  int attempts();

  /** The pause after the first failure; each one doubles. */
  @WithDefault("2s")
  Duration pause();

  /**
   * How long after its last run a chain of runs can be continued by what changed since; later, a
   * run works out everything again. Changes of orders are kept for as long.
   */
  @WithDefault("60d")
  Duration continued();
}
