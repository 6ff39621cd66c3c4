package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Studies of one layer have different people while they run: each has a part of them, cut from ten
 * thousand.
 *
 * @param from the first of its ten-thousandths
 * @param to behind the last
 */
@Schema(name = "StudyLayer")
public record StudyLayer(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9-]{1,40}",
            message = "must be 1 to 40 small letters, digits or hyphens")
        @Schema(examples = "shop")
        String name,
    @NotNull @Min(0) @Max(9999) @Schema(examples = "0") Integer from,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "5000") Integer to) {

  boolean overlaps(StudyLayer other) {
    return from < other.to && other.from < to;
  }
}
