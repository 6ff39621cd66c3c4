package io.hookline.attribution.credit.comparison;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.engine.port.UnitDimension;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of what a gap is, and to which references. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class GapFilter extends RunPeriodFilter {

  private static final String ID = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e";

  @Parameter(description = "What key names")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  UnitDimension by;

  @Parameter(
      description = "Of these units only, as figures name them: `key=…&key=…`; of all if left out",
      example = "TIKTOK_SPARK")
  @QueryParam("key")
  @Size(max = 100)
  List<@NotBlank @Size(max = 500) String> keys;

  @Parameter(description = "Other completed runs as references", example = ID)
  @QueryParam("referenceRun")
  @Size(max = 8)
  List<@NotNull UUID> runs;

  @Parameter(description = "A survey as a reference, with option", example = ID)
  @QueryParam("survey")
  UUID survey;

  @Parameter(description = "Options of the survey that name these units", example = "tiktok")
  @QueryParam("option")
  @Size(max = 100)
  List<@NotBlank @Size(max = 40) String> options;

  @Parameter(description = "Lift studies with a kept result as references", example = ID)
  @QueryParam("study")
  @Size(max = 8)
  List<@NotNull UUID> studies;
}
