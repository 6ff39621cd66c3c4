package io.hookline.reporting.figures.saved;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.RelativeDays;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A saved query.
 *
 * @param owner who answers for it: who saved it, or took it over
 * @param days that go with the calendar; null: those of the question
 * @param withdrawn measures and dimensions in it that the catalogue does not have any more
 */
@Schema(name = "SavedQuery")
@PartlyDerived("withdrawn is made of the present catalogue")
record SavedQueryView(
    UUID id,
    @Schema(examples = "Hook kinds by length") String name,
    @Schema(examples = "For the Monday meeting: what to shoot next", nullable = true)
        String description,
    @Schema(examples = "mia.operator") String owner,
    Question question,
    @Schema(nullable = true, examples = "LAST_28_DAYS") RelativeDays days,
    @Schema(examples = "[]") List<String> withdrawn,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /** What is told when it is gone: nothing follows. */
  SavedQueryView next() {
    return new SavedQueryView(
        id, name, description, owner, question, days, withdrawn, version + 1, createdAt, updatedAt);
  }
}
