package io.hookline.content.plan.series;

import io.hookline.content.plan.vocabulary.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series to create. Its parts may come later than its name.
 *
 * @param hook what stops the thumb in the first seconds
 * @param context why the viewer should care
 * @param payoff what the viewer gets for staying
 * @param nextStep what the viewer is asked to do
 * @param terms what its posts are by default: its kind, purpose, voice …
 * @param perWeek how many posts a week it should have
 * @param state in which it begins, IDEA where none is given
 */
record NewSeries(
    @NotNull UUID pillarId,
    @NotBlank @Size(max = 200) @Schema(examples = "Myth or molecule") String name,
    @Size(max = 2000)
        @Schema(examples = "You are wasting your retinol. Here is why.", nullable = true)
        String hook,
    @Size(max = 2000)
        @Schema(examples = "Most people use it at the wrong time of day.", nullable = true)
        String context,
    @Size(max = 2000) @Schema(examples = "The order that works, on camera.", nullable = true)
        String payoff,
    @Size(max = 2000) @Schema(examples = "Save this for tonight.", nullable = true) String nextStep,
    @Valid @Schema(nullable = true) Terms terms,
    @Min(1) @Max(50) @Schema(examples = "2", nullable = true) Integer perWeek,
    @Valid @Schema(nullable = true) Variation variation,
    @Schema(examples = "ACTIVE", nullable = true) SeriesState state) {

  NewSeries {
    state = state == null ? SeriesState.IDEA : state;
  }

  SeriesUpdate facts() {
    return new SeriesUpdate(
        pillarId, name, hook, context, payoff, nextStep, terms, perWeek, variation);
  }
}
