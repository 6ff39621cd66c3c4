package io.hookline.reporting.report.attribution;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AskedDays;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.report.attribution.AttributionPage.Option;
import io.hookline.reporting.report.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Gathers the page in a transaction that ends before it is written. */
@ApplicationScoped
class MakeAttributionPage {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 366;

  private static final List<String> UNITS =
      List.of(
          "channel",
          "ad_kind",
          "campaign",
          "creator",
          "series",
          "pillar",
          "post",
          "link",
          "promo_code",
          "place",
          "funnel_stage",
          "touch_kind");

  private final BrandDirectory brands;
  private final Questions questions;
  private final ReportedSettings settings;
  private final CurrentFreshness freshness;
  private final Clock clock;

  MakeAttributionPage(
      BrandDirectory brands,
      Questions questions,
      ReportedSettings settings,
      CurrentFreshness freshness,
      Clock clock) {
    this.brands = brands;
    this.questions = questions;
    this.settings = settings;
    this.freshness = freshness;
    this.clock = clock;
  }

  /** Without settings of somebody's choice the first two by their names are compared. */
  @Transactional
  public AttributionPage of(String slug, AttributionAsked asked) {
    BrandFacts brand = brands.get(slug);
    Days days =
        AskedDays.of(asked.from(), asked.to(), questions.today(slug), USUAL_DAYS, MOST_DAYS);
    List<ReportedSetting> all = settings.of(slug);
    Dimension unit = unit(asked.by());
    ReportedSetting reference = chosen("reference", asked.reference(), all, 0);
    ReportedSetting other = chosen("other", asked.other(), all, 1);
    ComparedWords words =
        reference == null || other == null ? null : compared(slug, days, unit, reference, other);
    Instant read = freshness.read().asOf();
    return new AttributionPage(
        slug,
        brand.name(),
        Words.day(days.from()) + " to " + Words.day(days.to()),
        brand.timeZone().getId(),
        brand.currency(),
        read == null
            ? "data not yet read completely"
            : "data as of " + Words.minute(read, brand.timeZone()),
        Words.minute(clock.instant(), brand.timeZone()),
        days.from().toString(),
        days.to().toString(),
        UNITS.stream()
            .map(id -> new Option(id, Dimensions.of(id).label(), id.equals(unit.id())))
            .toList(),
        options(all, reference),
        options(all, other),
        all.stream().map(one -> line(one, brand.timeZone())).toList(),
        words == null ? List.of() : words.notes(),
        words == null ? null : words.waterfall(),
        words == null ? null : words.waterfallOf(),
        words == null ? null : words.table());
  }

  private static Dimension unit(String by) {
    String id = by == null ? UNITS.get(0) : by;
    if (!UNITS.contains(id)) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER, "by must be one of " + String.join(", ", UNITS) + ".");
    }
    return Dimensions.of(id);
  }

  private static ReportedSetting chosen(
      String field, String id, List<ReportedSetting> all, int usual) {
    if (id == null) {
      return all.size() > usual ? all.get(usual) : null;
    }
    return all.stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    CommonProblem.INVALID_PARAMETER,
                    field + " must be a setting of the brand whose figures are reported."));
  }

  private ComparedWords compared(
      String slug, Days days, Dimension unit, ReportedSetting reference, ReportedSetting other) {
    Answer first = ask(slug, days, unit, reference);
    Answer second = ask(slug, days, unit, other);
    String none = "No " + unit.label().toLowerCase(Locale.ROOT);
    return new ComparedWords(
        unit, reference, other, Compared.of(first, second, none), new Amounts(first));
  }

  private Answer ask(String slug, Days days, Dimension unit, ReportedSetting setting) {
    return questions.ask(
        slug,
        Question.of(days, Compared.MEASURES)
            .by(unit.id())
            .only(
                List.of(
                    QuestionFilter.in("attribution_setting", List.of(setting.id().toString())))));
  }

  private static List<Option> options(List<ReportedSetting> all, ReportedSetting chosen) {
    return all.stream()
        .map(one -> new Option(one.id().toString(), one.name(), one.equals(chosen)))
        .toList();
  }

  private static AttributionPage.SettingLine line(ReportedSetting setting, ZoneId zone) {
    return new AttributionPage.SettingLine(
        setting.name(),
        SettingWords.model(setting.rules()),
        SettingWords.windows(setting.rules()),
        setting.from() == null ? "all orders" : "since " + Words.minute(setting.from(), zone),
        Words.minute(setting.asOf(), zone));
  }
}
