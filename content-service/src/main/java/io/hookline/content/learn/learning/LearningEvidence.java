package io.hookline.content.learn.learning;

import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a learning is known from.
 *
 * @param experimentIds that were made about it
 * @param postIds on which it was seen
 * @param figures with what they were made of
 */
@Schema(name = "LearningEvidence")
record LearningEvidence(
    @Size(max = 50) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> experimentIds,
    @Size(max = 200) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> postIds,
    @Size(max = 50) List<@NotNull @Valid LearningFigure> figures) {

  static final LearningEvidence NONE = new LearningEvidence(null, null, null);

  LearningEvidence {
    experimentIds = each(experimentIds);
    postIds = each(postIds);
    figures = each(figures);
  }

  private static <T> List<T> each(List<T> sent) {
    return sent == null ? List.of() : sent.stream().distinct().toList();
  }

  boolean hasFigureWithBasis() {
    return figures.stream().anyMatch(LearningFigure::hasBasis);
  }

  List<Violation> faults() {
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      faults.addAll(figures.get(i).faults("evidence.figures[" + i + "]"));
    }
    return faults;
  }
}
