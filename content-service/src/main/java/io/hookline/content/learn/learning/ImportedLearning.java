package io.hookline.content.learn.learning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
    @JsonUnwrapped @Valid LearningFacts facts,
    @Size(max = 50) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> experimentIds,
    @Size(max = 200) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> postIds,
    @Valid @Schema(nullable = true) LearningFigure figure) {

  ImportedLearning {
    externalId = Texts.orNull(externalId);
  }

  LearningUpdate said() {
    return new LearningUpdate(
        facts,
        new LearningEvidence(experimentIds, postIds, figure == null ? null : List.of(figure)));
  }
}
