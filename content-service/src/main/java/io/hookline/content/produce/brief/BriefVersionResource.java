package io.hookline.content.produce.brief;

import io.hookline.content.document.DifferenceView;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a brief has asked for, version by version. */
@Path("/v1/brands/{brand}/briefs/{brief}/versions")
@Tag(name = "Briefs")
@Transactional
class BriefVersionResource {

  private final BriefRepository briefs;

  BriefVersionResource(BriefRepository briefs) {
    this.briefs = briefs;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listBriefVersions",
      summary = "List the versions of a brief, newest first")
  public Page<BriefVersionView> versions(
      @PathParam("brief") UUID id, @Valid @BeanParam PageQuery page) {
    return briefs.versions(id, page);
  }

  @GET
  @Path("/{number}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getBriefVersion", summary = "Read a version of a brief")
  public RestResponse<BriefVersionView> version(
      @PathParam("brief") UUID id, @PathParam("number") long number) {
    BriefVersionView version = briefs.version(id, number);
    return Answers.ok(version, version.version());
  }

  @GET
  @Path("/{number}/difference")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "compareBriefVersions",
      summary = "Read what differs between two versions of a brief")
  public DifferenceView difference(
      @PathParam("brief") UUID id,
      @PathParam("number") long number,
      @Parameter(description = DifferenceView.SINCE) @QueryParam("since") Long since) {
    return briefs.difference(id, number, since);
  }
}
