package io.hookline.content.produce.team;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a week asks of a person. */
@Schema(name = "Load")
record LoadView(
    @Schema(examples = "2026-W48") String week,
    @Schema(examples = "mia.operator", nullable = true, description = "Null: blocks of nobody yet")
        String person,
    @Schema(description = "Of the blocks that take place in the week") int blocks,
    @Schema(description = "Of these blocks, those skipped left out") int plannedMinutes,
    int doneMinutes,
    int skippedMinutes,
    @Schema(nullable = true, description = "Null where nobody has said how much time there is")
        Integer capacityMinutes,
    @Schema(examples = "0.7500", nullable = true, description = "planned / capacity")
        BigDecimal utilisation,
    boolean overCapacity,
    @Schema(description = "Posts of the person's batches of the last half year that are not out")
        int postsInWork) {}
