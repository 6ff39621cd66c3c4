package io.hookline.content.produce.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A block of time in a week. */
@Schema(name = "Block")
public record BlockView(
    @Schema(examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e_2026-W48") String id,
    UUID weekBlockId,
    @Schema(examples = "2026-W48", description = "Of whose template it is, also when it was moved")
        String week,
    BlockKind kind,
    @Schema(examples = "Batch of the week", nullable = true) String title,
    Instant startsAt,
    Instant endsAt,
    @Schema(description = "In the brand's time zone") LocalDate localDay,
    @Schema(examples = "09:00", description = "In the brand's time zone") String localStart,
    @Schema(examples = "120") int minutes,
    @Schema(examples = "mia.operator", nullable = true) String owner,
    @Schema(
            examples = "4",
            nullable = true,
            description = "How many posts it has room for; null where that is not counted")
        Integer capacity,
    BlockState state,
    @Schema(description = "Whether it was moved from where its template has it") boolean moved,
    @Schema(examples = "mia.operator", nullable = true) String doneBy,
    @Schema(nullable = true) Instant doneAt,
    @Schema(examples = "Studio was closed", nullable = true) String skipReason,
    @Schema(description = "0 as long as nobody has touched it") long version,
    Instant updatedAt) {

  static final Comparator<BlockView> ORDER =
      Comparator.comparing(BlockView::startsAt).thenComparing(BlockView::id);
}
