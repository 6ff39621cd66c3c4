package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.ratecard.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands a row of a file; what can be read in two ways is refused instead of guessed. */
final class ReadBenchmark {

  private final ImportedBenchmark row;
  private final List<Violation> violations = new ArrayList<>();

  private ReadBenchmark(ImportedBenchmark row) {
    this.row = row;
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  static BenchmarkFacts of(ImportedBenchmark row) {
    ReadBenchmark read = new ReadBenchmark(row);
    BenchmarkFacts facts = read.facts();
    Violation.requireNone(read.violations);
    return facts;
  }

  private BenchmarkFacts facts() {
    WrittenMeasure measure =
        read(
                "measure",
                row.measure(),
                WrittenMeasure::of,
                "must be the id of a measure, or its name")
            .orElse(new WrittenMeasure("unknown", null, null));
    WrittenValue value =
        read(
                "value",
                row.value(),
                WrittenValue::of,
                "must be such as 4.07%, 3-5%, <1%, $6.16 or 2.5x")
            .orElse(new WrittenValue(row.low(), row.mid(), row.high(), null));
    WrittenPeriod period =
        read(
                "period",
                row.period(),
                WrittenPeriod::of,
                "must be such as 2025, Q4 2025, H1 2025, 2025-11 or 2025-10-01/2025-12-31")
            .orElse(new WrittenPeriod(row.periodFrom(), row.periodTo()));
    WrittenSizeClass size =
        read(
                "sizeClass",
                row.sizeClass(),
                WrittenSizeClass::of,
                "must be such as <100K, 100K-500K or 10M+")
            .orElse(new WrittenSizeClass(row.followersFrom(), row.followersBelow()));
    return new BenchmarkFacts(
        row.source(),
        measure.id(),
        denominator(measure),
        unit(measure, value),
        value.low(),
        value.mid(),
        value.high(),
        row.statistic(),
        period.from(),
        period.to(),
        row.industry(),
        row.region(),
        size.from(),
        size.below(),
        network(),
        row.adKind(),
        row.format(),
        row.currency(),
        row.publishedOn(),
        row.url(),
        row.note());
  }

  private Denominator denominator(WrittenMeasure measure) {
    if (row.denominator() == null) {
      return measure.denominator() == null ? Denominator.UNSTATED : measure.denominator();
    }
    if (measure.denominator() != null && measure.denominator() != row.denominator()) {
      add(
          "denominator",
          "contradicts the measure, which is divided by " + measure.denominator().words());
    }
    return row.denominator();
  }

  private BenchmarkUnit unit(WrittenMeasure measure, WrittenValue value) {
    BenchmarkUnit said = row.unit() == null ? value.unit() : row.unit();
    if (said == null) {
      said = measure.unit();
    } else if (value.unit() != null && value.unit() != said) {
      add("unit", "contradicts the value, which is written as " + value.unit());
    }
    if (said == null) {
      add("unit", "must be given, or the value with its sign, as in 4.07%");
      return BenchmarkUnit.RATIO;
    }
    return said;
  }

  /** {@code TikTok} is TIKTOK; every network, or all of them together, is none. */
  private Network network() {
    String said = row.network() == null ? "" : row.network().strip().toUpperCase(Locale.ROOT);
    if (said.isEmpty() || said.equals("ALL")) {
      return null;
    }
    Optional<Network> found =
        Arrays.stream(Network.values()).filter(one -> one.name().equals(said)).findFirst();
    if (found.isEmpty()) {
      add(
          "network",
          "must be one of "
              + Arrays.stream(Network.values()).map(Enum::name).collect(Collectors.joining(", ")));
    }
    return found.orElse(null);
  }

  private <T> Optional<T> read(
      String field, String cell, Function<String, Optional<T>> reader, String otherwise) {
    if (cell == null || cell.isBlank()) {
      return Optional.empty();
    }
    Optional<T> found = reader.apply(cell);
    if (found.isEmpty()) {
      add(field, otherwise);
    }
    return found;
  }

  private void add(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
