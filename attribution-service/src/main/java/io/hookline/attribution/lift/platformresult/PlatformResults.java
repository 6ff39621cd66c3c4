package io.hookline.attribution.lift.platformresult;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What other features may ask about results of platforms. */
@ApplicationScoped
public class PlatformResults {

  private static final int MOST = 100;

  private final PlatformResultRepository results;

  PlatformResults(PlatformResultRepository results) {
    this.results = results;
  }

  /** Those that were entered to stand beside a study: the first hundred. */
  public List<PlatformResultView> beside(UUID study) {
    return results.beside(study, MOST);
  }

  /** Those that say how many conversions, or how much value, ads brought; the latest first. */
  public List<PlatformResultView> incremental(UUID before, int limit) {
    return results.before(
        List.of(PlatformMetric.INCREMENTAL_CONVERSIONS, PlatformMetric.INCREMENTAL_VALUE),
        before,
        limit);
  }
}
