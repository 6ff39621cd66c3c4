package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People who are treated alike.
 *
 * @param share of the study's people, above 0
 * @param control whether they are those from whom it is kept
 */
@Schema(name = "StudyArm")
public record StudyArm(
    @NotNull
        @Pattern(
            regexp = "[A-Z0-9_]{1,40}",
            message = "must be 1 to 40 capital letters, digits or underscores")
        @Schema(examples = "AD")
        String name,
    @NotNull
        @DecimalMin("0.0001")
        @DecimalMax("0.9999")
        @Digits(integer = 1, fraction = 4)
        @Schema(examples = "0.9")
        BigDecimal share,
    @NotNull @Schema(examples = "false") Boolean control) {}
