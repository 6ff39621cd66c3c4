package io.hookline.reporting.figures.query;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.facts.rollup.Past;
import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.query.Told.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Answers questions; the one place that works figures out. */
@ApplicationScoped
public class Questions {

  private final FactReader facts;
  private final Names names;
  private final MergedKeys merged;
  private final CurrentFreshness freshness;
  private final BrandDirectory brands;
  private final ShownTo shownTo;
  private final Jdbi jdbi;
  private final Clock clock;

  Questions(
      FactReader facts,
      Names names,
      MergedKeys merged,
      CurrentFreshness freshness,
      BrandDirectory brands,
      ShownTo shownTo,
      Jdbi jdbi,
      Clock clock) {
    this.facts = facts;
    this.names = names;
    this.merged = merged;
    this.freshness = freshness;
    this.brands = brands;
    this.shownTo = shownTo;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Answers a question about a brand, in the transaction that runs.
   *
   * @throws Problem VALIDATION_FAILED, MEASURE_CANNOT_BE_PARTED, ONE_ATTRIBUTION_SETTING,
   *     TOO_MANY_ROWS, FINANCE_REQUIRED, MEASURE_OF_WHOLE_BRAND
   */
  public Answer ask(String slug, Question question) {
    return ask(slug, question, null);
  }

  /**
   * The same, as it was known.
   *
   * @param past that holds the question's days, and of which what is kept counts; null: the present
   */
  public Answer ask(String slug, Question question, Past past) {
    BrandFacts brand = brands.get(slug);
    Asked asked = QuestionCheck.check(merged.meant(slug, question), brand, today(brand), past);
    shownTo.require(asked.measures());
    List<Span> spans = Span.of(asked);
    Map<List<String>, Told> read = facts.read(asked, spans);
    List<Row> rows = new ArrayList<>();
    read.forEach((keys, told) -> rows.add(new Row(keys, told)));
    Told total = total(asked, spans, rows);
    ExactValues exact = new ExactValues(spans, KnownFrom.read(jdbi, slug, today(brand)));
    Figures figures = new Figures(asked, exact, total);
    rows.sort(order(asked, exact));
    int shown =
        asked.order().top() == null ? rows.size() : Math.min(asked.order().top(), rows.size());
    List<Told> left = rows.subList(shown, rows.size()).stream().map(Row::told).toList();
    Told rest = Told.together(asked, left);
    if (asked.groupBy().stream().noneMatch(Dimension::several)) {
      figures.apportion(rows.subList(0, shown).stream().map(Row::told).toList(), left, rest);
    }
    return new Answer(
        brand.timeZone().getId(),
        brand.currency(),
        asked.period(),
        asked.isOver(asked.period()),
        asked.compared(),
        asked.granularity(),
        asked.groupBy().stream().map(Dimension::id).toList(),
        asked.measures().stream().map(AnswerColumn::of).toList(),
        shown(asked, spans, figures, rows.subList(0, asked.groupBy().isEmpty() ? 0 : shown)),
        asked.order().rest() ? row(asked, spans, figures, List.of(), rest) : null,
        row(asked, spans, figures, List.of(), total),
        freshness.read(),
        List.of());
  }

  /**
   * Finds out whether a question can be answered, without an answer.
   *
   * @throws Problem VALIDATION_FAILED, MEASURE_CANNOT_BE_PARTED
   */
  public void check(String slug, Question question) {
    BrandFacts brand = brands.get(slug);
    shownTo.require(QuestionCheck.check(question, brand, today(brand), null).measures());
  }

  /** The present day of the brand. */
  public LocalDate today(String slug) {
    return today(brands.get(slug));
  }

  private LocalDate today(BrandFacts brand) {
    return clock.instant().atZone(brand.timeZone()).toLocalDate();
  }

  /** Where a post may be in several rows, the total is asked for and not added up. */
  private Told total(Asked asked, List<Span> spans, List<Row> rows) {
    Told total =
        asked.groupBy().stream().anyMatch(Dimension::several)
            ? facts.read(asked.ungrouped(), spans).getOrDefault(List.<String>of(), new Told())
            : Told.together(asked, rows.stream().map(Row::told).toList());
    if (FactReader.countsPosts(asked)) {
      total.noMorePosts((int) spans.stream().filter(Span::whole).count());
    }
    return total;
  }

  /** Unknown values come last, whichever way; of equal ones the keys decide. */
  private static Comparator<Row> order(Asked asked, ExactValues exact) {
    Map<Row, BigDecimal> values = new HashMap<>();
    Comparator<BigDecimal> way =
        asked.order().ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.comparing(
            (Row row) ->
                values.computeIfAbsent(row, r -> exact.of(asked.order().by(), r.told(), 0)),
            Comparator.nullsLast(way))
        .thenComparing(row -> row.keys().toString());
  }

  private List<AnswerRow> shown(Asked asked, List<Span> spans, Figures figures, List<Row> rows) {
    List<Map<String, String>> called = new ArrayList<>();
    for (int i = 0; i < asked.groupBy().size(); i++) {
      int at = i;
      Set<String> keys = new LinkedHashSet<>();
      rows.stream().map(row -> row.keys().get(at)).filter(Objects::nonNull).forEach(keys::add);
      called.add(names.of(asked.brand().slug(), asked.groupBy().get(i), keys));
    }
    return rows.stream()
        .map(
            row ->
                row(
                    asked,
                    spans,
                    figures,
                    IntStream.range(0, row.keys().size())
                        .mapToObj(
                            i ->
                                new AnswerRow.Key(
                                    asked.groupBy().get(i).id(),
                                    row.keys().get(i),
                                    called.get(i).get(row.keys().get(i))))
                        .toList(),
                    row.told()))
        .toList();
  }

  private static AnswerRow row(
      Asked asked, List<Span> spans, Figures figures, List<AnswerRow.Key> keys, Told told) {
    return new AnswerRow(
        keys,
        figures.whole(told),
        IntStream.range(0, spans.size())
            .filter(span -> !spans.get(span).whole())
            .mapToObj(
                span -> {
                  Days days = spans.get(span).days();
                  boolean whole = asked.granularity().isWhole(days) && asked.isOver(days);
                  return new AnswerRow.Part(days, whole, figures.part(told, span));
                })
            .toList());
  }
}
