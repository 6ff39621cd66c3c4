package io.hookline.reporting.judgement.change;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.facts.rollup.Past.Step;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Explains why a measure differs between two periods; see ADR 0072. */
@ApplicationScoped
public class ExplainChange {

  private static final int HINTS = 5;

  /** Changes just before a period may show in it. */
  private static final int DAYS_BEFORE = 7;

  private final ReadPeriods periods;
  private final ChangeSources sources;
  private final BrandDirectory brands;
  private final Clock clock;

  ExplainChange(ReadPeriods periods, ChangeSources sources, BrandDirectory brands, Clock clock) {
    this.periods = periods;
    this.sources = sources;
    this.brands = brands;
    this.clock = clock;
  }

  /**
   * Of the brand, in the transaction that runs.
   *
   * @throws Problem VALIDATION_FAILED, MEASURE_CANNOT_BE_SPLIT, MEASURE_CANNOT_BE_PARTED
   */
  public ChangeExplanation of(String slug, ChangeQuestion question) {
    Counted counted = Counted.of(ChangeCheck.measure(question));
    BrandFacts brand = brands.get(slug);
    Compared compared =
        new Compared(
            slug,
            brand.timeZone(),
            counted,
            question.before().days(),
            question.after().days(),
            question.filters(),
            null);
    Answer now = periods.earlier(compared, null);
    Answer later = periods.later(compared);
    Age age =
        Age.of(
            compared.before(),
            compared.after(),
            compared.zone(),
            counted.knownAt(later.freshness(), clock.instant()));
    compared = compared.at(age);
    if (counted.lacksUnits(now.total())
        || counted.lacksUnits(later.total())
        || lackedUnits(compared)) {
      compared = compared.with(counted.withoutUnits());
    }
    return explained(compared, now, later);
  }

  /** Clicks may have come at once later than the conversions that followed them. */
  private boolean lackedUnits(Compared compared) {
    if (compared.counted().unit() != Counted.Unit.CLICKS) {
      return false;
    }
    Side then = seen(compared, compared.past(Step.KNOWN_THEN, null));
    return then.units().signum() == 0 && then.amount().signum() != 0;
  }

  private ChangeExplanation explained(Compared compared, Answer now, Answer later) {
    Counted counted = compared.counted();
    Figure before = now.total().figure(counted.measure().id());
    Figure after = later.total().figure(counted.measure().id());
    Unknowns unknown = new Unknowns();
    unknown.age(compared.age());
    if (before.value() == null) {
      unknown.period(counted, compared.before());
    }
    if (after.value() == null) {
      unknown.period(counted, compared.after());
    }
    ChangeExplanation frame =
        ChangeExplanation.unexplained(compared, now, before, after, unknown.words());
    return before.value() == null || after.value() == null
        ? frame
        : explained(compared, frame, now, later, unknown);
  }

  private ChangeExplanation explained(
      Compared compared, ChangeExplanation frame, Answer now, Answer later, Unknowns unknown) {
    Counted counted = compared.counted();
    List<SettingsUsed> settings = compared.isCredited() ? sources.settings(compared) : List.of();
    unknown.settings(settings);
    Side present = counted.side(now.total());
    Side after = counted.side(later.total());
    Worlds worlds = Worlds.of(compared, settings, present, unknown, this::seen);
    List<Breakdown> breakdowns = periods.breakdowns(compared, worlds.past());
    BigDecimal total = frame.after().value().subtract(frame.before().value());
    Shown shown =
        Shown.of(counted.measure(), now.currency(), frame.before().value(), frame.after().value());
    total = shown.rounded(total);
    ChangeWords words = new ChangeWords(counted, shown, worlds.before(), after);
    BigDecimal difference = total;
    List<ChangeCause> hints =
        Causes.keys(
                counted.shape(),
                worlds.before(),
                after,
                periods.overlapping(compared, worlds.past()))
            .stream()
            .limit(HINTS)
            .map(cause -> Difference.cause(cause, shown, difference, words))
            .toList();
    boolean kept = worlds.past() != null;
    return frame.explained(
        Difference.of(counted, shown, total, worlds, present, after, breakdowns),
        hints,
        kept ? sources.late(compared) : List.of(),
        settings,
        kept && compared.isCredited() ? sources.identities(compared) : List.of(),
        beside(compared).stream().filter(new Concerned(breakdowns)::by).toList());
  }

  /** What changed in these days of the brand, the latest first. */
  public List<TimelineBeside> timeline(String brand, LocalDate from, LocalDate to) {
    return sources.timeline(brand, brands.get(brand).timeZone(), from, to);
  }

  private List<TimelineBeside> beside(Compared compared) {
    Days after = compared.after();
    return timeline(compared.brand(), after.from().minusDays(DAYS_BEFORE), after.to());
  }

  private Side seen(Compared compared, Past past) {
    return compared.counted().side(periods.earlier(compared, past).total());
  }
}
