package io.hookline.reporting.judgement.maturity;

import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.facts.readmodel.SqlFile;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads the facts of all months at once. */
@ApplicationScoped
class MonthFactsReader {

  private static final String MONTHS = SqlFile.read(MonthFactsReader.class, "months.sql");

  private final Questions questions;
  private final Jdbi jdbi;

  MonthFactsReader(Questions questions, Jdbi jdbi) {
    this.questions = questions;
    this.jdbi = jdbi;
  }

  /**
   * @param days from the first of a month
   */
  List<MonthFacts> read(BrandFacts brand, Days days) {
    Answer told =
        questions.ask(
            brand.slug(),
            Question.of(
                    days,
                    "views",
                    "saves",
                    "shares",
                    "profile_visits",
                    "account_profile_views",
                    "link_clicks",
                    "bio_link_clicks",
                    "clicks",
                    "orders")
                .each(Granularity.MONTH));
    List<AnswerRow> pillars =
        questions
            .ask(brand.slug(), Question.of(days, "views").by("pillar").each(Granularity.MONTH))
            .rows()
            .stream()
            .filter(row -> row.keys().get(0).key() != null)
            .toList();
    List<AnswerRow.Part> months = told.total().parts();
    Map<LocalDate, MonthExtra> extra = extra(brand, months);
    return IntStream.range(0, months.size())
        .mapToObj(
            i ->
                month(
                    months.get(i),
                    pillars.stream().filter(row -> known(row.parts().get(i), "views") > 0).count(),
                    extra))
        .toList();
  }

  private static MonthFacts month(
      AnswerRow.Part month, long pillars, Map<LocalDate, MonthExtra> extra) {
    LocalDate first = month.days().from();
    return new MonthFacts(
        month.days(),
        known(month, "views"),
        known(month, "saves"),
        known(month, "shares"),
        known(month, "profile_visits") + known(month, "account_profile_views") > 0,
        known(month, "link_clicks") + known(month, "bio_link_clicks") > 0
            || count(month, "clicks") > 0,
        count(month, "clicks"),
        count(month, "orders"),
        pillars,
        extra.getOrDefault(first, MonthExtra.none(first)));
  }

  private static long known(AnswerRow.Part month, String measure) {
    return figure(month, measure).known();
  }

  private static long count(AnswerRow.Part month, String measure) {
    Figure figure = figure(month, measure);
    return figure.value() == null ? 0 : figure.value().longValue();
  }

  private static Figure figure(AnswerRow.Part month, String measure) {
    return month.figures().stream()
        .filter(figure -> figure.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private Map<LocalDate, MonthExtra> extra(BrandFacts brand, List<AnswerRow.Part> months) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MONTHS)
                .bind("brand", brand.slug())
                .bind("zone", brand.timeZone().getId())
                .bind("first", array(months.stream().map(month -> month.days().from())))
                .bind("last", array(months.stream().map(month -> month.days().to())))
                .map(ConstructorMapper.of(MonthExtra.class))
                .stream()
                .collect(Collectors.toMap(MonthExtra::firstDay, Function.identity())));
  }

  /** As PostgreSQL writes one. */
  private static String array(Stream<LocalDate> days) {
    return days.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
