package io.hookline.creator.deal.shortlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the client says of a candidate.
 *
 * @param comment null for none
 * @param name of who decides
 */
record DecisionUpdate(
    @NotNull Decision decision,
    @Size(max = DecisionUpdate.LONGEST_COMMENT)
        @Schema(examples = "Only if she is free in October", nullable = true)
        String comment,
    @NotBlank @Size(max = DecisionUpdate.LONGEST_NAME) @Schema(examples = "Ada Lund") String name) {

  static final int LONGEST_COMMENT = 2000;
  static final int LONGEST_NAME = 200;

  DecisionUpdate {
    comment = comment == null || comment.isBlank() ? null : comment.strip();
    name = name == null ? null : name.strip();
  }
}
