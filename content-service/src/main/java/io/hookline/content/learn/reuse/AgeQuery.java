package io.hookline.content.learn.reuse;

import io.hookline.content.measure.snapshot.Dataset;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** At which age posts are looked at. */
public class AgeQuery {

  @Parameter(
      description =
          "At which age posts are compared, in days: by the newest snapshot of the last quarter of"
              + " them")
  @QueryParam("ageDays")
  @DefaultValue("7")
  @Min(1)
  @Max(90)
  int days;

  @Parameter(description = "Whose views are counted")
  @QueryParam("dataset")
  @DefaultValue("ORGANIC")
  Dataset dataset;
}
