package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.BesidePast;
import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.Difference;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Asks for what the present brand has itself measured. */
@ApplicationScoped
class OwnFigures {

  private static final int PAST = 3;
  private static final int FOLLOWERS_KNOWN = 28;

  private final Questions questions;
  private final CurrentBrand brand;

  OwnFigures(Questions questions, CurrentBrand brand) {
    this.questions = questions;
    this.brand = brand;
  }

  Figure over(ComparisonQuery query, Days days) {
    return questions
        .ask(brand.slug(), Question.of(days, query.measure).only(filters(query)))
        .total()
        .figure(query.measure);
  }

  private static List<QuestionFilter> filters(ComparisonQuery query) {
    return Stream.of(
            query.network == null
                ? null
                : QuestionFilter.in("network", List.of(query.network.name())),
            query.adKind == null ? null : QuestionFilter.in("ad_kind", List.of(query.adKind)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Those that are said, else those of the brand's accounts at the period's end. */
  Long followers(ComparisonQuery query, Days days) {
    if (query.followers != null) {
      return query.followers;
    }
    Days last = new Days(days.to().minusDays(FOLLOWERS_KNOWN - 1L), days.to());
    List<QuestionFilter> network =
        query.network == null
            ? List.of()
            : List.of(QuestionFilter.in("network", List.of(query.network.name())));
    Figure told =
        questions
            .ask(brand.slug(), Question.of(last, "followers").only(network))
            .total()
            .figure("followers");
    return told.value() == null ? null : told.value().longValue();
  }

  List<BesidePast> past(ComparisonQuery query, Days days, Figure own) {
    return Stream.iterate(days.before(), Days::before)
        .limit(PAST)
        .map(
            before -> {
              Figure then = over(query, before);
              return new BesidePast(before, then, Difference.of(own.value(), then.value()));
            })
        .toList();
  }
}
