package io.hookline.reporting.figures.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of benchmarks, sent again when the source restates them: that is a correction. */
@ApplicationScoped
class BenchmarkImport implements ImportKind<ImportedBenchmark> {

  private static final String WHY = "Another value in a file";

  private final BenchmarkRepository rows;
  private final Benchmarks benchmarks;
  private final CurrentBrand brand;
  private final Outbox outbox;
  private final Clock clock;

  BenchmarkImport(
      BenchmarkRepository rows,
      Benchmarks benchmarks,
      CurrentBrand brand,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.benchmarks = benchmarks;
    this.brand = brand;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "benchmarks";
  }

  @Override
  public Class<ImportedBenchmark> type() {
    return ImportedBenchmark.class;
  }

  @Override
  public List<String> columns() {
    return TableHeaders.columns(ImportKind.super.columns());
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(TableHeaders.fields(cells));
  }

  private record Sent(Row<ImportedBenchmark> row, BenchmarkFacts facts) {}

  /** What the file brings. */
  private record News(List<BenchmarkView> added, List<BenchmarkView> corrected, Set<String> keys) {}

  @Override
  public List<RowOutcome> apply(List<Row<ImportedBenchmark>> sent) {
    List<RowOutcome> outcomes = new ArrayList<>(sent.size());
    List<Sent> good = readable(sent, outcomes);
    Map<String, BenchmarkView> standing = new HashMap<>();
    rows.standing(brand.slug(), good.stream().map(one -> one.facts().kept().key()).toList())
        .forEach(one -> standing.put(one.facts().key(), one));
    News news = new News(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    Instant now = clock.instant();
    good.forEach(one -> outcomes.add(outcome(one, standing, news, now)));
    rows.add(brand.slug(), news.added());
    rows.update(brand.slug(), news.corrected());
    outbox.append(brand.slug(), news.added().stream().map(BenchmarkEvent.Added::new).toList());
    outbox.append(
        brand.slug(), news.corrected().stream().map(BenchmarkEvent.Corrected::new).toList());
    return outcomes;
  }

  private List<Sent> readable(List<Row<ImportedBenchmark>> sent, List<RowOutcome> outcomes) {
    LocalDate today = benchmarks.today();
    List<Sent> good = new ArrayList<>(sent.size());
    for (Row<ImportedBenchmark> row : sent) {
      try {
        BenchmarkFacts facts = ReadBenchmark.of(row.value());
        BenchmarkRules.check(facts, today);
        good.add(new Sent(row, facts));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    return good;
  }

  private static RowOutcome outcome(
      Sent sent, Map<String, BenchmarkView> standing, News news, Instant now) {
    BenchmarkFacts facts = sent.facts().kept();
    BenchmarkView there = standing.get(facts.key());
    if (there != null && there.facts().equals(facts)) {
      return RowOutcome.unchanged(sent.row(), there.id());
    }
    if (!news.keys().add(facts.key())) {
      return RowOutcome.failed(
          sent.row(),
          new Problem(
              BenchmarkProblem.BENCHMARK_EXISTS,
              "A row before it says another value of the same."));
    }
    BenchmarkView next =
        there == null
            ? BenchmarkView.first(Ids.next(), facts, null, now)
            : there.corrected(facts, WHY, now);
    (there == null ? news.added() : news.corrected()).add(next);
    standing.put(facts.key(), next);
    return RowOutcome.applied(sent.row(), next.id());
  }
}
