package io.hookline.content.produce.rhythm;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A week's blocks from a week on.
 *
 * @param validFrom the Monday of its first week, of the present one at the earliest
 */
record NewWeekTemplate(
    @NotNull @Plausible @Schema(examples = {"2099-11-23", "2099-12-07"}) LocalDate validFrom,
    @NotNull @Size(max = 100) List<@NotNull @Valid NewWeekBlock> blocks) {}
