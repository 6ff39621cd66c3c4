package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds, corrects and withdraws benchmarks of the present brand, each with its event. */
@ApplicationScoped
class Benchmarks {

  private final BenchmarkRepository rows;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  Benchmarks(
      BenchmarkRepository rows,
      BrandDirectory brands,
      CurrentBrand brand,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.brands = brands;
    this.brand = brand;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED, BENCHMARK_EXISTS
   */
  BenchmarkView add(BenchmarkFacts told) {
    BenchmarkRules.check(told, today());
    BenchmarkView added = BenchmarkView.first(Ids.next(), told, null, clock.instant());
    rows.add(brand.slug(), List.of(added));
    outbox.append(brand.slug(), new BenchmarkEvent.Added(added));
    return added;
  }

  /**
   * The same again is no version.
   *
   * @throws Problem VALIDATION_FAILED, BENCHMARK_EXISTS, BENCHMARK_WITHDRAWN, BENCHMARK_NOT_FOUND,
   *     STALE
   */
  BenchmarkView correct(UUID id, String ifMatch, BenchmarkUpdate said) {
    BenchmarkView standing = rows.getLocked(brand.slug(), id);
    Answers.requireMatch(ifMatch, standing.version());
    requireCounting(standing);
    BenchmarkRules.check(said.facts(), today());
    if (standing.facts().equals(said.facts().kept())) {
      audit.note("benchmarks/" + id, Map.of("confirmedAgain", said.why()));
      return standing;
    }
    BenchmarkView next = standing.corrected(said.facts(), said.why(), clock.instant());
    rows.update(brand.slug(), List.of(next));
    outbox.append(brand.slug(), new BenchmarkEvent.Corrected(next));
    return next;
  }

  /**
   * @throws Problem BENCHMARK_WITHDRAWN, BENCHMARK_NOT_FOUND
   */
  BenchmarkView withdraw(UUID id, NewBenchmarkWithdrawal said) {
    BenchmarkView standing = rows.getLocked(brand.slug(), id);
    requireCounting(standing);
    BenchmarkView next = standing.withdrawn(said.why(), clock.instant());
    rows.update(brand.slug(), List.of(next));
    outbox.append(brand.slug(), new BenchmarkEvent.Withdrawn(next));
    return next;
  }

  private static void requireCounting(BenchmarkView standing) {
    if (standing.withdrawnAt() != null) {
      throw new Problem(
          BenchmarkProblem.BENCHMARK_WITHDRAWN,
          "It was withdrawn at " + standing.withdrawnAt() + "; add it anew if it counts again.");
    }
  }

  LocalDate today() {
    return clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
  }
}
