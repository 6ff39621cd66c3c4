package io.hookline.reporting.figures.saved;

import io.hookline.kit.aggregate.Filter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which saved queries a list shows. */
public class SavedQueryFilter {

  @Parameter(description = "Only those of this owner", example = "mia.operator")
  @QueryParam("owner")
  String owner;

  Filter[] filters() {
    return new Filter[] {new Filter("owner", owner)};
  }
}
