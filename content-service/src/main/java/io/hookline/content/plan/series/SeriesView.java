package io.hookline.content.plan.series;

import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series.
 *
 * @param perWeek how many posts a week it should have
 */
@PartlyDerived("terms, by what they were merged into since")
@Schema(name = "Series")
record SeriesView(
    UUID id,
    UUID pillarId,
    @Schema(examples = "Myth or molecule") String name,
    @Schema(examples = "You are wasting your retinol. Here is why.", nullable = true) String hook,
    @Schema(examples = "Most people use it at the wrong time of day.", nullable = true)
        String context,
    @Schema(examples = "The order that works, on camera.", nullable = true) String payoff,
    @Schema(examples = "Save this for tonight.", nullable = true) String nextStep,
    Terms terms,
    @Schema(examples = "2", nullable = true) Integer perWeek,
    Variation variation,
    SeriesState state,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /**
   * @param now what terms mean now, after merges
   */
  SeriesView meant(UnaryOperator<Terms> now) {
    return new SeriesView(
        id,
        pillarId,
        name,
        hook,
        context,
        payoff,
        nextStep,
        now.apply(terms),
        perWeek,
        SeriesTerms.meant(variation, now),
        state,
        version,
        createdAt,
        updatedAt);
  }

  /** What can be sent of it. */
  SeriesUpdate facts() {
    return new SeriesUpdate(
        pillarId, name, hook, context, payoff, nextStep, terms, perWeek, variation);
  }
}
