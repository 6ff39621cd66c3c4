package io.hookline.reporting.figures.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A benchmark. Public because Jdbi makes it by its components.
 *
 * @param house which of the rows that every brand begins with it is; null for a brand's own
 * @param why the version was written; null for the first
 * @param version 1, and one more for each correction
 */
@Schema(name = "Benchmark")
public record BenchmarkView(
    UUID id,
    @Nested @JsonUnwrapped BenchmarkFacts facts,
    @Schema(nullable = true, examples = "rival-iq-2024-views") String house,
    @Schema(nullable = true, examples = "The source restated its second quarter") String why,
    @Schema(nullable = true) Instant withdrawnAt,
    @Schema(examples = "1") long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static BenchmarkView first(UUID id, BenchmarkFacts facts, String house, Instant now) {
    return new BenchmarkView(id, facts.kept(), house, null, null, 1, now, now);
  }

  BenchmarkView corrected(BenchmarkFacts said, String because, Instant now) {
    return new BenchmarkView(id, said.kept(), house, because, null, version + 1, createdAt, now);
  }

  BenchmarkView withdrawn(String because, Instant now) {
    return new BenchmarkView(id, facts, house, because, now, version + 1, createdAt, now);
  }
}
