package io.hookline.content.plan.series;

import io.hookline.content.plan.series.SeriesWarning.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Judges a brand's series. Three to five are active: fewer, and nothing is recognised; more, and
 * none is kept up.
 */
final class SeriesHealth {

  static final int FEWEST = 3;
  static final int MOST = 5;

  private SeriesHealth() {}

  /**
   * How many series are in a state.
   *
   * @param perWeek posts a week that they should have; null when none of them says
   */
  record Count(SeriesState state, long count, Long perWeek) {}

  /**
   * @param active those that are looked at one by one
   * @param archived ids of archived pillars
   */
  static SeriesHealthView of(List<Count> counts, List<SeriesView> active, Set<UUID> archived) {
    long running = count(counts, SeriesState.ACTIVE);
    return new SeriesHealthView(
        count(counts, SeriesState.IDEA),
        running,
        count(counts, SeriesState.PAUSED),
        count(counts, SeriesState.ENDED),
        FEWEST,
        MOST,
        counts.stream()
            .filter(c -> c.state() == SeriesState.ACTIVE && c.perWeek() != null)
            .map(Count::perWeek)
            .reduce(Long::sum)
            .orElse(null),
        warnings(running, active, archived));
  }

  private static long count(List<Count> counts, SeriesState state) {
    return counts.stream().filter(c -> c.state() == state).mapToLong(Count::count).sum();
  }

  private static List<SeriesWarning> warnings(
      long running, List<SeriesView> active, Set<UUID> archived) {
    List<SeriesWarning> warnings = new ArrayList<>();
    if (running < FEWEST || running > MOST) {
      warnings.add(
          new SeriesWarning(
              running < FEWEST ? Code.TOO_FEW_ACTIVE : Code.TOO_MANY_ACTIVE,
              null,
              running + " series are active; three to five can be kept up and recognised."));
    }
    active.forEach(series -> warnings.addAll(warnings(series, archived)));
    return warnings;
  }

  private static List<SeriesWarning> warnings(SeriesView series, Set<UUID> archived) {
    List<SeriesWarning> warnings = new ArrayList<>();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("hook", series.hook());
    parts.put("context", series.context());
    parts.put("payoff", series.payoff());
    parts.put("next step", series.nextStep());
    parts.values().removeIf(part -> part != null && !part.isBlank());
    if (!parts.isEmpty()) {
      warnings.add(of(Code.PART_MISSING, series, "has no " + String.join(", no ", parts.keySet())));
    }
    if (series.perWeek() == null) {
      warnings.add(of(Code.CADENCE_MISSING, series, "does not say how often it comes"));
    }
    if (archived.contains(series.pillarId())) {
      warnings.add(of(Code.PILLAR_ARCHIVED, series, "is of a pillar that was archived"));
    }
    return warnings;
  }

  private static SeriesWarning of(Code code, SeriesView series, String what) {
    return new SeriesWarning(code, series.id(), series.name() + " " + what + ".");
  }
}
