package io.hookline.content.measure.upload;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/upload-mappings")
@Tag(name = "Uploads")
@Transactional
class UploadMappingResource {

  private final UploadMappings mappings;

  UploadMappingResource(UploadMappings mappings) {
    this.mappings = mappings;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listUploadMappings",
      summary = "List what is remembered of headers of files, newest first")
  public Page<UploadMappingView> list(@Valid @BeanParam PageQuery page) {
    return mappings.page(page);
  }

  @GET
  @Path("/{uploadMapping}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getUploadMapping", summary = "Read what is remembered of a header")
  public RestResponse<UploadMappingView> get(@PathParam("uploadMapping") UUID id) {
    return Answers.ok(mappings.view(id));
  }

  @DELETE
  @Path("/{uploadMapping}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "forgetUploadMapping",
      summary = "Forget what is remembered of a header",
      description = "The next file with it is read as the first one was.")
  public void forget(
      @PathParam("uploadMapping") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    mappings.forget(mappings.get(id, ifMatch));
  }
}
