package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.comparison.GapCounts.OfPlatform;
import io.hookline.attribution.credit.comparison.GapCounts.OfRun;
import io.hookline.attribution.credit.comparison.GapCounts.OfSurvey;
import io.hookline.attribution.credit.figure.AttributionFigures;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Measures what was tracked by all references that are named. */
@Singleton
class AttributionGaps {

  private final GapCounts counts;
  private final CompletedRuns completed;
  private final StudyGaps studies;

  AttributionGaps(GapCounts counts, CompletedRuns completed, StudyGaps studies) {
    this.counts = counts;
    this.completed = completed;
    this.studies = studies;
  }

  /**
   * @throws Problem ATTRIBUTION_RUN_NOT_FOUND, ATTRIBUTION_RUN_NOT_COMPLETED,
   *     COMPARED_RUN_OUT_OF_PERIOD, COMPARED_RUNS_COUNT_DIFFERENTLY, REFERENCE_UNKNOWN,
   *     VALIDATION_FAILED
   */
  AttributionGapView of(RunQuestion asked, GapFilter filter) {
    OfRun run = counts.run(asked);
    List<GapReferenceView> references = new ArrayList<>();
    references.add(
        GapReferenceView.of(
            GapKind.ALL_EVIDENCE,
            asked.run().id().toString(),
            run.tracked(),
            BigDecimal.valueOf(run.evident()),
            List.of()));
    for (UUID other : orNone(filter.runs)) {
      references.add(run(asked, completed.get(other), run.tracked()));
    }
    references.addAll(platforms(asked, run));
    if (filter.survey != null) {
      references.add(survey(asked, filter));
    }
    for (UUID study : orNone(filter.studies)) {
      references.add(studies.of(asked, study, run.tracked()));
    }
    return new AttributionGapView(
        asked.run().id(),
        asked.period().from(),
        asked.period().to(),
        asked.period().brand().timeZone().getId(),
        asked.by(),
        asked.keys(),
        asked.run().setting().rules().windows(),
        run.conversions(),
        run.tracked(),
        references);
  }

  private GapReferenceView run(RunQuestion asked, CompletedRun other, long tracked) {
    AttributionFigures.requireOwn(other, asked.period(), asked.by());
    CompareRuns.requireSameQuestion(other, asked.run(), asked.period());
    List<GapCaveat> caveats = new ArrayList<>();
    if (isOther(ComparedBy.WINDOWS, asked.run(), other)) {
      caveats.add(GapCaveat.OTHER_WINDOWS);
    }
    if (isOther(ComparedBy.CHANNEL_RULES, asked.run(), other)) {
      caveats.add(GapCaveat.OTHER_CHANNEL_RULES);
    }
    if (!asked.isOfAll()) {
      caveats.add(GapCaveat.SHARED_CREDIT);
    }
    return GapReferenceView.of(
        GapKind.RUN, other.id().toString(), tracked, counts.credit(asked.of(other)), caveats);
  }

  private static boolean isOther(ComparedBy by, CompletedRun run, CompletedRun other) {
    return !by.of(run).equals(by.of(other));
  }

  /** Without any day of ads that was told there is one of which nothing is known. */
  private List<GapReferenceView> platforms(RunQuestion asked, OfRun run) {
    if (GapSql.claimed(asked.by()) == null) {
      return List.of(
          GapReferenceView.of(GapKind.PLATFORM, null, run.tracked(), null, List.of())
              .withoutRatio(NoGap.NOT_TOLD_BY_UNIT));
    }
    List<GapReferenceView> views =
        counts.platforms(asked, run.adKinds()).stream()
            .map(platform -> platform(asked, run, platform))
            .toList();
    return views.isEmpty()
        ? List.of(GapReferenceView.of(GapKind.PLATFORM, null, run.tracked(), null, List.of()))
        : views;
  }

  private static GapReferenceView platform(RunQuestion asked, OfRun run, OfPlatform platform) {
    List<GapCaveat> caveats = new ArrayList<>(List.of(GapCaveat.WINDOWS_NOT_TOLD));
    if (platform.otherDays()) {
      caveats.add(GapCaveat.OTHER_DAYS_OF_ACCOUNT);
    }
    if (platform.silent() > 0) {
      caveats.add(GapCaveat.SOME_DAYS_UNKNOWN);
    }
    BigDecimal orders = BigDecimal.valueOf(run.conversions());
    if (platform.claimed() != null && platform.claimed().compareTo(orders) > 0) {
      caveats.add(GapCaveat.CLAIMS_EXCEED_ORDERS);
    }
    GapReferenceView view =
        GapReferenceView.of(
            GapKind.PLATFORM, platform.network(), run.tracked(), platform.claimed(), caveats);
    return asked.isOfAll() && view.noRatio() == null
        ? view.withoutRatio(NoGap.WIDER_THAN_REFERENCE)
        : view;
  }

  private GapReferenceView survey(RunQuestion asked, GapFilter filter) {
    OfSurvey survey = counts.survey(asked, filter.survey, orNone(filter.options));
    return GapReferenceView.of(
        GapKind.SURVEY,
        filter.survey.toString(),
        survey.tracked(),
        survey.answered() == 0 ? null : BigDecimal.valueOf(survey.named()),
        List.of(GapCaveat.ONLY_ANSWERED));
  }

  private static <T> List<T> orNone(List<T> named) {
    return named == null ? List.of() : named;
  }
}
