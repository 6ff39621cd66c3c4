package io.hookline.attribution.lift.study;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which studies a list shows; all of what is given must hold. */
public class StudyFilter {

  @Parameter(description = "Only studies in this state")
  @QueryParam("state")
  StudyState state;

  @Parameter(description = "Only studies of this kind")
  @QueryParam("kind")
  StudyKind kind;

  Filter[] filters() {
    return new Filter[] {new Filter("state", state), new Filter("kind", kind)};
  }
}
