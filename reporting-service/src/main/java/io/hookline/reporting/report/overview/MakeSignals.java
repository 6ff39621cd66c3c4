package io.hookline.reporting.report.overview;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.figures.view.AskViews;
import io.hookline.reporting.figures.view.View;
import io.hookline.reporting.figures.view.ViewAsked;
import io.hookline.reporting.figures.view.Views;
import io.hookline.reporting.report.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the page in a transaction that ends before it is written. */
@ApplicationScoped
class MakeSignals {

  private static final int USUAL_DAYS = 28;
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("event-sources", "Event sources");
    TABLES.put("signal-coverage", "Who saw the orders, week by week");
    TABLES.put("refusals", "Refused events");
    TABLES.put("match-quality", "Match quality");
    TABLES.put("tags", "Tags, week by week");
    TABLES.put("tag-findings", "What is wrong with tags");
    TABLES.put("surveys", "Answers of shoppers");
    TABLES.put("places", "Places");
    TABLES.put("products", "Products");
    TABLES.put("customers", "Customers");
  }

  private final BrandDirectory brands;
  private final Questions questions;
  private final AskViews views;
  private final Clock clock;

  MakeSignals(BrandDirectory brands, Questions questions, AskViews views, Clock clock) {
    this.brands = brands;
    this.questions = questions;
    this.views = views;
    this.clock = clock;
  }

  /** With today, on which a source may have fallen silent. */
  private static Map<String, String> usual(LocalDate today) {
    return Map.of("from", today.minusDays(USUAL_DAYS - 1).toString(), "to", today.toString());
  }

  /**
   * @param query of the address
   * @throws io.hookline.kit.problem.Problem INVALID_PARAMETER, MEASURE_OF_WHOLE_BRAND
   */
  @Transactional
  public SignalsPage of(String slug, Map<String, String> query) {
    BrandFacts brand = brands.get(slug);
    LocalDate today = questions.today(slug);
    OverviewAsked asked = OverviewAsked.of(slug, query.isEmpty() ? usual(today) : query, today);
    List<PlainTable> tables = new ArrayList<>();
    Answer last = null;
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      View view = Views.find(table.getKey()).orElseThrow();
      last = views.ask(slug, view, ViewAsked.of(asked.period(), List.of()));
      tables.add(PlainTable.of(view, table.getValue(), "Not known", last));
    }
    Instant now = clock.instant();
    return new SignalsPage(
        slug,
        brand.name(),
        LineWords.days(last.period()),
        last.timeZone(),
        last.currency(),
        MakeOverview.asOf(last.freshness(), brand.timeZone()),
        Words.minute(now, brand.timeZone()),
        asked.period().from().toString(),
        asked.period().to().toString(),
        tables);
  }
}
