package io.hookline.attribution.lift.study;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days that count for neither on nor off, as they are known to be unlike others.
 *
 * @param until the last of them
 * @param reason such as a sale or a holiday
 */
@Schema(name = "ExcludedDays")
public record ExcludedDays(
    @NotNull @Plausible @Schema(examples = "2027-02-14") LocalDate from,
    @NotNull @Plausible @Schema(examples = "2027-02-14") LocalDate until,
    @NotBlank @Size(max = 200) @Schema(examples = "Valentine's Day") String reason) {}
