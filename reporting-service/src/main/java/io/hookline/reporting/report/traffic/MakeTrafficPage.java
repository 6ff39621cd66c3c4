package io.hookline.reporting.report.traffic;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AskedDays;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.figures.view.AskViews;
import io.hookline.reporting.figures.view.View;
import io.hookline.reporting.figures.view.ViewAsked;
import io.hookline.reporting.figures.view.Views;
import io.hookline.reporting.judgement.spike.FindTrafficSpikes;
import io.hookline.reporting.judgement.spike.TrafficSpikes;
import io.hookline.reporting.judgement.spike.TrafficSpikes.FigureBesideUsual;
import io.hookline.reporting.judgement.spike.TrafficSpikes.ProfileSpike;
import io.hookline.reporting.report.overview.LineChart;
import io.hookline.reporting.report.overview.PlainTable;
import io.hookline.reporting.report.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the page in a transaction that ends before it is written. */
@ApplicationScoped
class MakeTrafficPage {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 330;

  private static final String[] CHARTS = {
    "account_profile_views",
    "visits",
    "site_sessions",
    "direct_sessions",
    "branded_search_clicks",
    "clicks",
    "unknown_origin_orders"
  };

  private final BrandDirectory brands;
  private final Questions questions;
  private final AskViews views;
  private final FindTrafficSpikes spikes;
  private final Clock clock;

  MakeTrafficPage(
      BrandDirectory brands,
      Questions questions,
      AskViews views,
      FindTrafficSpikes spikes,
      Clock clock) {
    this.brands = brands;
    this.questions = questions;
    this.views = views;
    this.spikes = spikes;
    this.clock = clock;
  }

  /**
   * @param from null: 90 days up to {@code to}
   * @param to null: today
   */
  @Transactional
  public TrafficPage of(String slug, LocalDate from, LocalDate to) {
    BrandFacts brand = brands.get(slug);
    Days days = AskedDays.of(from, to, questions.today(slug), USUAL_DAYS, MOST_DAYS);
    Answer byDay = questions.ask(slug, Question.of(days, CHARTS).each(Granularity.DAY));
    TrafficSpikes found = spikes.of(slug, days.from(), days.to());
    return new TrafficPage(
        slug,
        brand.name(),
        Words.day(days.from()) + " to " + Words.day(days.to()),
        byDay.timeZone(),
        byDay.currency(),
        byDay.freshness().asOf() == null
            ? "data not yet read completely"
            : "data as of " + Words.minute(byDay.freshness().asOf(), brand.timeZone()),
        Words.minute(clock.instant(), brand.timeZone()),
        days.from().toString(),
        days.to().toString(),
        Stream.of(CHARTS).map(m -> LineChart.of(byDay, m)).filter(Objects::nonNull).toList(),
        found.spikes().stream().map(MakeTrafficPage::spike).toList(),
        found.judgedDays(),
        List.of(
            table(slug, days, "channels", "Channels", "Not classified yet"),
            table(slug, days, "ads", "Kinds of ads", "No ad"),
            table(slug, days, "traffic", "Landing pages", "No page was told")));
  }

  private PlainTable table(String slug, Days days, String view, String title, String none) {
    View named = Views.find(view).orElseThrow();
    return PlainTable.of(named, title, none, views.ask(slug, named, ViewAsked.of(days, List.of())));
  }

  private static TrafficPage.Spike spike(ProfileSpike spike) {
    return new TrafficPage.Spike(
        Words.day(spike.day()),
        Words.count(spike.profileViews().value()),
        Words.count(spike.profileViews().usual()),
        words(spike.site()),
        words(spike.unexplained()),
        spike.text(),
        spike.nextStep());
  }

  private static String words(List<FigureBesideUsual> risen) {
    return risen.isEmpty()
        ? Words.UNKNOWN
        : risen.stream()
            .map(
                figure ->
                    Measures.of(figure.measure()).label()
                        + " "
                        + Words.count(figure.value())
                        + ", usually "
                        + Words.count(figure.usual()))
            .collect(Collectors.joining("; "));
  }
}
