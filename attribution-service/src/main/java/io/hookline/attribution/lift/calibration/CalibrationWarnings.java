package io.hookline.attribution.lift.calibration;

import static io.hookline.attribution.lift.calibration.CalibrationWarning.Code.INTERVAL_SPANS_ZERO;
import static io.hookline.attribution.lift.calibration.CalibrationWarning.Code.OLD;
import static io.hookline.attribution.lift.calibration.CalibrationWarning.Code.PERIOD_DIFFERS;
import static io.hookline.attribution.lift.calibration.CalibrationWarning.Code.PLATFORM_OWN;
import static io.hookline.attribution.lift.calibration.CalibrationWarning.Code.SCOPE_DIFFERS;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.lift.calibration.CalibrationFactor.Shown;
import io.hookline.attribution.lift.platformresult.NewPlatformResult;
import io.hookline.attribution.lift.study.StudyFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What weakens a factor. */
final class CalibrationWarnings {

  private static final long HALF_A_YEAR = 183;

  private CalibrationWarnings() {}

  static List<CalibrationWarning> of(
      CompletedRun run,
      StudyFacts study,
      RunPeriod period,
      Shown conversions,
      Shown value,
      LocalDate today) {
    List<CalibrationWarning> found = common(run, period, today);
    if (study.design().metric().conversionDefinitionId() != null) {
      found.add(
          new CalibrationWarning(
              SCOPE_DIFFERS, "The study counts by a definition of conversions, the run orders."));
    }
    if (Stream.of(conversions, value).anyMatch(CalibrationWarnings::spansZero)) {
      found.add(spansZero());
    }
    return found;
  }

  static List<CalibrationWarning> ofPlatform(
      CompletedRun run, NewPlatformResult told, RunPeriod period, Shown said, LocalDate today) {
    List<CalibrationWarning> found = common(run, period, today);
    found.add(
        new CalibrationWarning(
            PLATFORM_OWN,
            "It is what %s says of its own ads; which people and orders it counts, only it has seen."
                .formatted(told.source().strip())));
    if (spansZero(said)) {
      found.add(spansZero());
    }
    return found;
  }

  private static List<CalibrationWarning> common(
      CompletedRun run, RunPeriod period, LocalDate today) {
    List<CalibrationWarning> found = new ArrayList<>();
    Instant begin = period.from().atStartOfDay(period.brand().timeZone()).toInstant();
    Instant end = period.to().plusDays(1).atStartOfDay(period.brand().timeZone()).toInstant();
    if (run.from() != null && run.from().isAfter(begin) || run.asOf().isBefore(end)) {
      found.add(
          new CalibrationWarning(
              PERIOD_DIFFERS,
              "The run knows orders from %s to %s, the study is of %s to %s: less is attributed than there was."
                  .formatted(
                      run.from() == null ? "the first" : run.from(),
                      run.asOf(),
                      period.from(),
                      period.to())));
    }
    long age = Ages.days(period.to(), today);
    if (age > HALF_A_YEAR) {
      found.add(
          new CalibrationWarning(OLD, "The study ended %d days before today.".formatted(age)));
    }
    return found;
  }

  private static boolean spansZero(Shown shown) {
    return shown.figure().value() != null
        && (shown.figure().low() == null || shown.figure().low().signum() <= 0)
        && (shown.figure().high() == null || shown.figure().high().signum() >= 0);
  }

  private static CalibrationWarning spansZero() {
    return new CalibrationWarning(
        INTERVAL_SPANS_ZERO, "The interval of the effect holds 0, so that of the factor does too.");
  }
}
