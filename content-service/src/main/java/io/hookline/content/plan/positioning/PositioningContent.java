package io.hookline.content.plan.positioning;

import io.hookline.content.document.Part;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A brand's positioning. Its parts may come one after the other.
 *
 * @param voice who speaks: a term of the brand's vocabulary
 * @param angle from where the brand looks at its subject
 * @param principles the checklist of every idea, in the order in which it is gone through
 * @param communities in which the brand takes part; terms, added where they are new
 */
@Schema(name = "PositioningContent")
record PositioningContent(
    @Valid @Schema(nullable = true) Promise promise,
    @Valid @Schema(nullable = true) Audience audience,
    @Size(max = 100) @Schema(examples = "founder", nullable = true) String voice,
    @Size(max = 500)
        @Schema(examples = "A chemist who takes the industry's promises apart", nullable = true)
        String angle,
    @Size(max = 30) List<@NotNull @Valid Principle> principles,
    @Size(max = 50) @Schema(examples = "[\"crafttok\"]")
        List<@NotBlank @Size(max = 100) String> communities) {

  static final PositioningContent UNWRITTEN =
      new PositioningContent(null, null, null, null, Principle.DEFAULTS, List.of());

  PositioningContent {
    principles = principles == null ? List.of() : principles;
    communities = communities == null ? List.of() : communities;
  }

  /**
   * @throws Problem VALIDATION_FAILED when a principle's id stands twice
   */
  PositioningContent numbered() {
    Part.Numbering numbering = new Part.Numbering();
    List<Principle> numbered = numbering.number("principles", principles);
    numbering.require();
    return new PositioningContent(promise, audience, voice, angle, numbered, communities);
  }

  /** What of it are terms of the brand's vocabularies. */
  Terms terms() {
    return new Terms(null, null, null, voice, null, null, null, null, null, null, communities);
  }

  PositioningContent with(Terms kept) {
    return new PositioningContent(
        promise, audience, kept.voice(), angle, principles, kept.communities());
  }
}
