package io.hookline.content.learn.learning;

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

/** What a learning has said, version by version. */
@Path("/v1/brands/{brand}/learnings/{learning}/versions")
@Tag(name = "Learnings")
@Transactional
class LearningVersionResource {

  private final LearningRepository learnings;

  LearningVersionResource(LearningRepository learnings) {
    this.learnings = learnings;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listLearningVersions",
      summary = "List the versions of a learning, newest first")
  public Page<LearningVersionView> versions(
      @PathParam("learning") UUID id, @Valid @BeanParam PageQuery page) {
    return learnings.versions(id, page);
  }

  @GET
  @Path("/{number}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getLearningVersion", summary = "Read a version of a learning")
  public RestResponse<LearningVersionView> version(
      @PathParam("learning") UUID id, @PathParam("number") long number) {
    LearningVersionView version = learnings.version(id, number);
    return Answers.ok(version, version.version());
  }

  @GET
  @Path("/{number}/difference")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "compareLearningVersions",
      summary = "Read what differs between two versions of a learning")
  public DifferenceView difference(
      @PathParam("learning") UUID id,
      @PathParam("number") long number,
      @Parameter(description = DifferenceView.SINCE) @QueryParam("since") Long since) {
    return learnings.difference(id, number, since);
  }
}
