package io.hookline.content.produce.brief;

import io.hookline.content.document.Part;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is asked for.
 *
 * @param id stays from version to version; leave it out for a new one
 * @param dueOn the last day to hand it in, in the brand's time zone; null while it is not agreed
 */
record Deliverable(
    @Schema(nullable = true) UUID id,
    @NotNull DeliverableKind kind,
    @NotNull @Min(1) @Max(100) @Schema(examples = "2") Integer count,
    @Plausible @Schema(nullable = true, examples = "2026-10-01") LocalDate dueOn,
    @Size(max = 500) @Schema(nullable = true, examples = "9:16, without captions") String note)
    implements Part<Deliverable> {

  @Override
  public Deliverable withId(UUID id) {
    return new Deliverable(id, kind, count, dueOn, note);
  }
}
