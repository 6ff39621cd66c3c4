package io.hookline.attribution.collect.ingest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which refused events to show; null shows all. */
public class RefusedEventFilter {

  @QueryParam("eventSource")
  UUID eventSource;

  @Parameter(example = "Missing data for required field.")
  @QueryParam("reason")
  String reason;

  @Parameter(example = "properties.currency")
  @QueryParam("field")
  String field;

  @QueryParam("state")
  RefusedEventState state;
}
