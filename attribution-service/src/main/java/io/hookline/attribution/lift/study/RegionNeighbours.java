package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which regions lie beside a region, or share its broadcasters or commuters.
 *
 * @param beside one direction is enough
 */
@Schema(name = "RegionNeighbours")
public record RegionNeighbours(
    @NotBlank @Size(max = 200) @Schema(examples = "chicago") String region,
    @NotNull @Size(min = 1, max = 200) @Schema(examples = "[\"milwaukee\"]")
        List<@NotBlank @Size(max = 200) String> beside) {

  public RegionNeighbours {
    region = region == null ? null : RegionName.of(region);
    beside = RegionName.all(beside);
  }
}
