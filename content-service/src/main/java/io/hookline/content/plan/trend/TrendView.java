package io.hookline.content.plan.trend;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trend.
 *
 * @param fitTest null until it is answered
 * @param decision null until it is decided, and again when it is reopened
 * @param uses in lists; a single trend's are read for themselves
 */
@PartlyDerived("terms, by what they were merged into since; uses, counted from ideas")
@Schema(name = "Trend")
record TrendView(
    UUID id,
    TrendKind kind,
    @Schema(examples = "Wait for the second coat") String name,
    @Schema(examples = "A before, the sound stops, an after", nullable = true) String description,
    @Schema(nullable = true) Network network,
    @Schema(examples = "TikTok Creative Center", nullable = true) String foundIn,
    Instant foundAt,
    @Schema(examples = "[\"DE\",\"NORDICS\"]") List<String> regions,
    @Schema(examples = "Beauty", nullable = true) String category,
    @Schema(examples = "https://www.tiktok.com/music/second-coat-7016", nullable = true)
        String link,
    Terms terms,
    TrendState state,
    @Schema(nullable = true) FitTestView fitTest,
    @Schema(nullable = true) TrendDecisionView decision,
    @Schema(nullable = true) TrendUsesView uses,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  TrendView with(TrendUsesView counted) {
    return new TrendView(
        id,
        kind,
        name,
        description,
        network,
        foundIn,
        foundAt,
        regions,
        category,
        link,
        terms,
        state,
        fitTest,
        decision,
        counted,
        version,
        createdAt,
        updatedAt);
  }

  /** What of it can be sent again. */
  TrendUpdate facts() {
    return new TrendUpdate(
        kind, name, description, network, foundIn, foundAt, regions, category, link, terms);
  }
}
