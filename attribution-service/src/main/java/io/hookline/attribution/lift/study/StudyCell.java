package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Regions that are treated alike.
 *
 * @param regions by the names that the daily figures have; upper and lower case are one
 */
@Schema(name = "StudyCell")
public record StudyCell(
    @NotNull
        @Pattern(
            regexp = "[A-Z0-9_]{1,40}",
            message = "must be 1 to 40 capital letters, digits or underscores")
        @Schema(examples = "DARK")
        String name,
    @NotNull @Schema(examples = "GO_DARK") StudyTreatment treatment,
    @NotNull @Size(min = 1, max = 200) @Schema(examples = "[\"chicago\", \"portland\"]")
        List<@NotBlank @Size(max = 200) String> regions) {

  public StudyCell {
    regions = RegionName.all(regions);
  }
}
