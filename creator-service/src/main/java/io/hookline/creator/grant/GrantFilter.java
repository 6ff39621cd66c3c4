package io.hookline.creator.grant;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class GrantFilter {

  @Parameter(description = "Those of one collaborator")
  @QueryParam("subject")
  @Size(max = 255)
  String subject;
}
