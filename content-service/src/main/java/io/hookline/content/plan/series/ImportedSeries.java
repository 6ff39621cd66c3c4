package io.hookline.content.plan.series;

import io.hookline.bulk.imports.CsvColumn;
import io.hookline.content.plan.vocabulary.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A series in a file of series; see {@link NewSeries} for its parts.
 *
 * @param pillar the name of an active pillar
 */
@Schema(name = "ImportedSeries")
@CsvColumn(value = "pillar", example = "Skin science")
@CsvColumn(value = "name", example = "Myth or molecule")
@CsvColumn(value = "hook", example = "You are wasting your retinol.")
@CsvColumn("context")
@CsvColumn("payoff")
@CsvColumn("nextStep")
@CsvColumn(value = "state", example = "ACTIVE")
@CsvColumn(value = "perWeek", example = "2")
@CsvColumn(value = "kind", example = "Tutorial")
@CsvColumn("hookKind")
@CsvColumn("purpose")
@CsvColumn(value = "voice", example = "Founder")
@CsvColumn("proof")
@CsvColumn("format")
@CsvColumn("callToAction")
@CsvColumn(value = "settings", example = "bathroom|on a train")
@CsvColumn(value = "narrators", example = "founder|customer")
@CsvColumn("proofs")
@CsvColumn("formats")
record ImportedSeries(
    @NotBlank @Size(max = 200) @Schema(examples = "Skin science") String pillar,
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
    @Schema(examples = "ACTIVE", nullable = true) SeriesState state,
    @Min(1) @Max(50) @Schema(examples = "2", nullable = true) Integer perWeek,
    @Valid @Schema(nullable = true) Terms terms,
    @Valid @Schema(nullable = true) Variation variation) {

  ImportedSeries {
    state = state == null ? SeriesState.IDEA : state;
  }

  SeriesUpdate under(UUID pillarId) {
    return new SeriesUpdate(
        pillarId, name, hook, context, payoff, nextStep, terms, perWeek, variation);
  }
}
