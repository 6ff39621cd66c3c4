package io.hookline.attribution.lift.platformresult;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which results of platforms a list shows; all of what is given must hold. */
public class PlatformResultFilter {

  @Parameter(description = "Only those that stand beside this study")
  @QueryParam("studyId")
  UUID studyId;

  @Parameter(description = "Only those of this kind")
  @QueryParam("kind")
  PlatformStudyKind kind;

  @Parameter(description = "Only those of this metric")
  @QueryParam("metric")
  PlatformMetric metric;

  Filter[] filters() {
    return new Filter[] {
      new Filter("studyId", studyId), new Filter("kind", kind), new Filter("metric", metric)
    };
  }
}
