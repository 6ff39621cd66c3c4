package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.study.RegionName;
import io.hookline.attribution.lift.study.RegionSource;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyState;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes what is told of regions' days. What was collected last counts, whatever arrives first. */
@Singleton
class RegionDays {

  /**
   * What became of a row.
   *
   * @param news false where it says nothing that was not known
   */
  record Told(UUID id, boolean news, Problem refused) {}

  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private final Studies studies;
  private final RegionDayRows rows;
  private final Clock clock;

  RegionDays(Studies studies, RegionDayRows rows, Clock clock) {
    this.studies = studies;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param usual when rows were collected that do not say it
   */
  List<Told> record(List<ImportedRegionDay> sent, Instant usual) {
    Map<UUID, Object> known = new HashMap<>();
    List<RegionDayRows.Row> good = new ArrayList<>();
    List<Told> told = new ArrayList<>(sent.size());
    for (ImportedRegionDay row : sent) {
      try {
        StudyFacts study = open(known.computeIfAbsent(row.studyId(), this::find));
        Instant collected = row.collectedAt() == null ? usual : row.collectedAt();
        requirePlausible(row, study, collected);
        RegionDayRows.Row one = row(row, collected);
        good.add(one);
        told.add(new Told(one.id(), true, null));
      } catch (Problem refused) {
        told.add(new Told(null, false, refused));
      }
    }
    Set<UUID> changed = rows.record(good);
    Set<UUID> first = new HashSet<>();
    return told.stream()
        .map(
            one ->
                one.refused() != null
                    ? one
                    : new Told(one.id(), changed.contains(one.id()) && first.add(one.id()), null))
        .toList();
  }

  /** The study, or why there is none. */
  private Object find(UUID id) {
    try {
      return studies.of(StudyKind.GEO, id);
    } catch (Problem refused) {
      return refused;
    }
  }

  private static StudyFacts open(Object found) {
    if (found instanceof Problem refused) {
      throw refused;
    }
    StudyFacts study = (StudyFacts) found;
    boolean over = study.state() == StudyState.CONCLUDED || study.state() == StudyState.CANCELLED;
    if (over || study.design().regions().source() != RegionSource.TOLD) {
      throw new Problem(
          GeoProblem.STUDY_TAKES_NO_REGION_DAYS,
          over
              ? "It is " + study.state() + "."
              : "Its figures are " + study.design().regions().source() + ".");
    }
    return study;
  }

  private void requirePlausible(ImportedRegionDay row, StudyFacts study, Instant collected) {
    Instant now = clock.instant();
    List<Violation> found = new ArrayList<>();
    if (row.day().isAfter(LocalDate.ofInstant(now, EARLIEST))) {
      found.add(new Violation("day", "must not be in the future"));
    }
    if (row.day().isAfter(study.design().endsOn())) {
      found.add(new Violation("day", "must not be after the study"));
    }
    if (ClockTolerance.isAhead(collected, now)) {
      found.add(new Violation("collectedAt", "must not be in the future"));
    }
    if (RegionName.of(row.region()).isEmpty()) {
      found.add(new Violation("region", "must not be blank"));
    }
    Violation.requireNone(found);
  }

  private static RegionDayRows.Row row(ImportedRegionDay row, Instant collected) {
    String region = RegionName.of(row.region());
    Instant at = row.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new RegionDayRows.Row(
        Ids.derived(at, row.studyId() + "/" + region),
        row.studyId(),
        region,
        at,
        row.day(),
        row.value(),
        collected.truncatedTo(ChronoUnit.MICROS));
  }
}
