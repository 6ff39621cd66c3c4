package io.hookline.content.learn.learning;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.text.Texts;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A learning in a file of them; see {@link NewLearning}. A row has place for one figure; more of
 * them are added to the learning.
 */
@Schema(name = "ImportedLearning")
record ImportedLearning(
    @Identifier @Size(max = 200) @Schema(examples = "recHk2pQ7", nullable = true) String externalId,
    @NotBlank
        @Size(max = 500)
        @Schema(examples = "The result in the first frame holds viewers twice as long")
        String statement,
    @Size(max = 5000)
        @Schema(examples = "Seen with skin care; not tried with hair", nullable = true)
        String detail,
    @Size(max = 50) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> pillarIds,
    @Size(max = 50) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> seriesIds,
    @Size(max = 3) @Schema(examples = "[\"TIKTOK\"]") List<@NotNull Network> networks,
    @Valid Terms terms,
    @Size(max = 50) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> experimentIds,
    @Size(max = 200) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> postIds,
    @Valid @Schema(nullable = true) LearningFigure figure,
    @Schema(defaultValue = "LOW") Confidence confidence,
    @Plausible @Schema(examples = "2027-03-01", nullable = true) LocalDate reviewOn,
    @Size(max = 500) @Schema(examples = "After the test of September", nullable = true)
        String note) {

  ImportedLearning {
    externalId = Texts.orNull(externalId);
  }

  LearningUpdate facts() {
    return new LearningUpdate(
        statement,
        detail,
        pillarIds,
        seriesIds,
        networks,
        terms,
        new LearningEvidence(experimentIds, postIds, figure == null ? null : List.of(figure)),
        confidence,
        reviewOn,
        note);
  }
}
