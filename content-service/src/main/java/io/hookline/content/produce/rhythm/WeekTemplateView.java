package io.hookline.content.produce.rhythm;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A brand's week, until a later template begins. */
@Schema(name = "WeekTemplate")
record WeekTemplateView(
    UUID id,
    @Schema(
            examples = "2026-11-23",
            nullable = true,
            description = "The Monday of its first week; null: for every week before others begin")
        LocalDate validFrom,
    List<WeekBlock> blocks,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /** What is told when it is gone: nothing follows. */
  WeekTemplateView next() {
    return new WeekTemplateView(id, validFrom, blocks, version + 1, createdAt, updatedAt);
  }
}
