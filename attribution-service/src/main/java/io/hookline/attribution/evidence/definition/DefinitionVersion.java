package io.hookline.attribution.evidence.definition;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a definition; it never changes.
 *
 * @param holdsFrom until the next version's
 * @param rewritten what it has changed of the past when it was set; null for one that began then or
 *     later
 */
@Schema(name = "ConversionDefinitionVersion")
record DefinitionVersion(
    @Schema(examples = "2") int number,
    Instant holdsFrom,
    CountingRule rule,
    @Schema(nullable = true, examples = "Leads of partners do not count") String reason,
    @Schema(nullable = true) Rewritten rewritten,
    @Schema(examples = "ada") String setBy,
    Instant createdAt) {

  /**
   * Counts of a period in the past by the definition as it was, and as it is.
   *
   * @param complete false where there was too much to count; then nothing is said
   */
  @Schema(name = "RewrittenCounts")
  record Rewritten(
      LocalDate from,
      LocalDate to,
      boolean complete,
      @Schema(nullable = true, examples = "120") Long countBefore,
      @Schema(nullable = true, examples = "96") Long countAfter,
      @Schema(nullable = true) Money valueBefore,
      @Schema(nullable = true) Money valueAfter) {}

  /** Which rule holds at an instant, by these versions: of those that have begun the latest set. */
  static Function<Instant, CountingRule> rules(List<DefinitionVersion> versions) {
    List<DefinitionVersion> latestFirst =
        versions.stream()
            .sorted(Comparator.comparingInt(DefinitionVersion::number).reversed())
            .toList();
    return at ->
        latestFirst.stream()
            .filter(version -> !version.holdsFrom().isAfter(at))
            .map(DefinitionVersion::rule)
            .findFirst()
            .orElse(null);
  }
}
