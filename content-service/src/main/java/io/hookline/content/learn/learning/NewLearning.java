package io.hookline.content.learn.learning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A learning to keep.
 *
 * @param externalId what it is called where it was kept before; one learning of the brand has it
 */
@Schema(name = "NewLearning")
record NewLearning(
    @Identifier @Size(max = 200) @Schema(examples = "recHk2pQ7", nullable = true) String externalId,
    @JsonUnwrapped @Valid LearningFacts facts,
    @Valid LearningEvidence evidence) {

  NewLearning {
    externalId = Texts.orNull(externalId);
  }

  LearningUpdate said() {
    return new LearningUpdate(facts, evidence);
  }
}
