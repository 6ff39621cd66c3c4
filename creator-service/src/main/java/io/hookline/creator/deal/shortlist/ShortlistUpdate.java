package io.hookline.creator.deal.shortlist;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a shortlist can change. Once it is shared, candidates may only be added.
 *
 * @param message what the client reads above the candidates
 * @param candidates in the order in which the client sees them
 */
record ShortlistUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Serum launch: first round") String name,
    @Size(max = 4000)
        @Schema(examples = "Please answer by Friday, so that we can book", nullable = true)
        String message,
    @NotNull @Size(max = 200) List<@NotNull @Valid NewCandidate> candidates) {

  /**
   * @throws Problem VALIDATION_FAILED where a creator stands twice
   */
  void check() {
    Set<UUID> seen = new HashSet<>();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!seen.add(candidates.get(i).creatorId())) {
        violations.add(new Violation("candidates[" + i + "].creatorId", "stands here twice"));
      }
    }
    Violation.requireNone(violations);
  }

  ShortlistUpdate withCandidates(List<NewCandidate> others) {
    return new ShortlistUpdate(name, message, others);
  }

  List<UUID> creators() {
    return candidates.stream().map(NewCandidate::creatorId).toList();
  }
}
