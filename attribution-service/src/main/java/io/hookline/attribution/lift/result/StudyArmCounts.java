package io.hookline.attribution.lift.result;

import io.hookline.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was counted of an arm.
 *
 * @param persons null where not people are compared
 * @param convertedPersons of these
 * @param valued conversions whose value is known; the others count as 0
 * @param value less what was given back
 */
@Schema(name = "StudyArmCounts")
public record StudyArmCounts(
    @Schema(examples = "AD") String name,
    boolean control,
    @Schema(nullable = true, examples = "564577") Long persons,
    @Schema(nullable = true, examples = "14423") Long convertedPersons,
    @Schema(nullable = true, examples = "15210") Long conversions,
    @Schema(nullable = true, examples = "15208") Long valued,
    @Schema(nullable = true) Money value) {}
