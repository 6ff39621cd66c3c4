package io.hookline.reporting.report.overview;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.figures.view.AskViews;
import io.hookline.reporting.figures.view.View;
import io.hookline.reporting.figures.view.ViewAsked;
import io.hookline.reporting.figures.view.Views;
import io.hookline.reporting.report.overview.OverviewPage.Crumb;
import io.hookline.reporting.report.overview.OverviewPage.Feed;
import io.hookline.reporting.report.overview.OverviewPage.LeftOut;
import io.hookline.reporting.report.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Gathers a page in a transaction that ends before it is written. */
@ApplicationScoped
class MakeOverview {

  private static final String[] CHARTS = {"views", "intent_signals", "attributed_revenue"};

  private final BrandDirectory brands;
  private final Questions questions;
  private final AskViews views;
  private final Trail trail;
  private final Clock clock;

  MakeOverview(
      BrandDirectory brands, Questions questions, AskViews views, Trail trail, Clock clock) {
    this.brands = brands;
    this.questions = questions;
    this.views = views;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * @param query of the address
   * @throws io.hookline.kit.problem.Problem INVALID_PARAMETER, NOT_FOUND
   */
  @Transactional
  public OverviewPage of(String slug, Map<String, String> query) {
    BrandFacts brand = brands.get(slug);
    OverviewAsked asked = OverviewAsked.of(slug, query, questions.today(slug));
    List<Crumb> crumbs = new ArrayList<>(trail.of(brand.name(), asked));
    Crumb here = crumbs.remove(crumbs.size() - 1);
    ViewAsked compared = ViewAsked.of(asked.period(), asked.filters()).compared(asked.comparison());
    Answer whole = views.ask(slug, view("overview"), compared);
    Answer parts =
        questions.ask(
            slug,
            Question.of(asked.period(), CHARTS).only(asked.filters()).each(asked.granularity()));
    Instant now = clock.instant();
    return new OverviewPage(
        slug,
        brand.name(),
        here.name(),
        crumbs,
        LineWords.days(whole.period()),
        whole.compared() == null ? null : LineWords.days(whole.compared()),
        whole.timeZone(),
        whole.currency(),
        asOf(whole.freshness(), brand.timeZone()),
        Words.minute(now, brand.timeZone()),
        Choices.presets(asked),
        asked.period().from().toString(),
        asked.period().to().toString(),
        Choices.comparisons(asked),
        Choices.kept(asked),
        TileGroups.of(whole),
        Stream.of(CHARTS).map(m -> LineChart.of(parts, m)).filter(Objects::nonNull).toList(),
        Level.views(asked.narrowed().keySet()).stream()
            .map(id -> table(slug, view(id), compared, asked.address()))
            .toList(),
        whole.leftOut().stream()
            .map(left -> new LeftOut(Measures.of(left.measure()).label(), left.reason()))
            .toList(),
        feeds(whole.freshness(), brand.timeZone()),
        "/v1/brands/" + slug + "/views/overview");
  }

  private FigureTable table(String slug, View view, ViewAsked asked, Address address) {
    return FigureTable.of(
        view,
        view.id().equals("funnel") ? "Funnel stages" : Words.sentence(capital(view.id())),
        views.ask(slug, view, asked),
        address);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private static View view(String id) {
    return Views.find(id).orElseThrow();
  }

  static String asOf(DataFreshness freshness, ZoneId zone) {
    return freshness.asOf() == null
        ? "data not yet read completely"
        : "data as of " + Words.minute(freshness.asOf(), zone);
  }

  private static List<Feed> feeds(DataFreshness freshness, ZoneId zone) {
    return freshness.feeds().stream()
        .map(
            feed ->
                new Feed(
                    feed.feed() + "-service",
                    Words.minute(feed.asOf(), zone),
                    feed.failures() > 0
                        ? "does not answer"
                        : feed.polledAt() == null ? "not read yet" : "answers"))
        .toList();
  }
}
