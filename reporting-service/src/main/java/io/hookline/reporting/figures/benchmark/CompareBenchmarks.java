package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.BesideBenchmark;
import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.BesideCompetitor;
import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.Difference;
import io.hookline.reporting.figures.benchmark.BenchmarkComparisonView.NotCompared;
import io.hookline.reporting.figures.competitor.CompetitorRates;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a figure of the present brand against what fits it, and against nothing else. */
@ApplicationScoped
class CompareBenchmarks {

  private static final int MOST = 200;

  private final BenchmarkRepository rows;
  private final OwnFigures own;
  private final CompetitorRates competitors;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  CompareBenchmarks(
      BenchmarkRepository rows,
      OwnFigures own,
      CompetitorRates competitors,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.rows = rows;
    this.own = own;
    this.competitors = competitors;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED, BENCHMARK_DOES_NOT_FIT, MEASURE_CANNOT_BE_PARTED
   */
  BenchmarkComparisonView compare(ComparisonQuery query) {
    BrandFacts facts = brands.get(brand.slug());
    Days days = query.days(clock.instant().atZone(facts.timeZone()).toLocalDate());
    Compared with = query.compared(facts.currency(), own.followers(query, days));
    List<BenchmarkView> all = rows.ofFamily(brand.slug(), with.measure(), MOST);
    List<BenchmarkView> fitting =
        all.stream().filter(row -> with.misfit(row.facts()) == null).toList();
    requireFit(query, with, fitting);
    Figure figure = own.over(query, days);
    return new BenchmarkComparisonView(
        with.measure(),
        with.denominator(),
        with.network(),
        with.adKind(),
        with.currency(),
        with.followers(),
        days,
        figure,
        fitting.stream().map(row -> BesideBenchmark.of(figure.value(), row)).toList(),
        own.past(query, days, figure),
        beside(query, with, days),
        notCompared(with, all));
  }

  /** Who asks for what does not fit is told what would. */
  private void requireFit(ComparisonQuery query, Compared with, List<BenchmarkView> fitting) {
    List<Violation> violations = new ArrayList<>();
    if (query.denominator != null && query.denominator != with.denominator()) {
      violations.add(
          new Violation(
              "denominator",
              "must be "
                  + with.denominator()
                  + ", by which "
                  + with.measure()
                  + " is divided: rates of different denominators are not compared"));
    }
    if (query.benchmark != null) {
      BenchmarkFacts row = rows.get(brand.slug(), query.benchmark).facts();
      Misfit misfit = with.misfit(row);
      if (misfit != null) {
        violations.add(new Violation("benchmark", "does not fit: " + with.why(misfit, row)));
      }
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          BenchmarkProblem.BENCHMARK_DOES_NOT_FIT,
          violations.get(0).field()
              + " "
              + violations.get(0).message()
              + ". "
              + (fitting.isEmpty()
                  ? "No benchmark of the brand fits."
                  : "These fit: "
                      + fitting.stream()
                          .map(row -> row.facts().source() + " (" + row.id() + ")")
                          .collect(Collectors.joining(", "))
                      + "."),
          violations);
    }
  }

  private List<BesideCompetitor> beside(ComparisonQuery query, Compared with, Days days) {
    return query.network == null || query.adKind != null
        ? List.of()
        : competitors.of(brand.slug(), query.network, with.measure(), days).stream()
            .map(
                one ->
                    new BesideCompetitor(
                        one.id(),
                        one.name(),
                        one.value(),
                        one.own(),
                        Difference.of(one.own(), one.value())))
            .toList();
  }

  private static List<NotCompared> notCompared(Compared with, List<BenchmarkView> all) {
    return all.stream()
        .filter(row -> with.misfit(row.facts()) != null)
        .map(
            row -> {
              Misfit misfit = with.misfit(row.facts());
              return new NotCompared(
                  row.id(), row.facts().source(), misfit, with.why(misfit, row.facts()));
            })
        .toList();
  }
}
