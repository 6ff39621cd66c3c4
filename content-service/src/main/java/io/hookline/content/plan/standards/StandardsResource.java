package io.hookline.content.plan.standards;

import io.hookline.content.document.DifferenceView;
import io.hookline.content.document.DocumentVersion;
import io.hookline.content.document.Documents;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/standards")
@Tag(name = "Standards")
@Transactional
class StandardsResource {

  private final Documents<StandardsContent> documents;

  StandardsResource(Standards standards) {
    this.documents = standards.documents();
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getStandards",
      summary = "Read a brand's present creative standards",
      description =
          "Before anybody has written them, they are version 0: the disclosures that networks and"
              + " laws ask for, and nothing else.")
  public RestResponse<StandardsView> get() {
    return answer(documents.current(Standards.PATH));
  }

  @PUT
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "reviseStandards",
      summary = "Write the next version of a brand's creative standards",
      description =
          "The versions before it stay readable. What says the same as the present version is not"
              + " written again.")
  public RestResponse<StandardsView> revise(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid StandardsUpdate body) {
    StandardsContent content = body.content().numbered();
    return answer(
        documents.write(
            Standards.PATH,
            ifMatch,
            content,
            body.note(),
            written -> new StandardsEvent.Revised(StandardsView.of(written))));
  }

  @GET
  @Path("/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listStandardsVersions",
      summary = "List the versions of a brand's creative standards, newest first")
  public Page<StandardsView> versions(@Valid @BeanParam PageQuery page) {
    return documents.versions(Standards.PATH, page, StandardsView::of);
  }

  @GET
  @Path("/versions/{number}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getStandardsVersion",
      summary = "Read a version of a brand's creative standards")
  public RestResponse<StandardsView> version(@PathParam("number") long number) {
    return answer(documents.version(Standards.PATH, number));
  }

  @GET
  @Path("/versions/{number}/difference")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "compareStandardsVersions",
      summary = "Read what differs between two versions of a brand's creative standards")
  public DifferenceView difference(
      @PathParam("number") long number,
      @Parameter(description = DifferenceView.SINCE) @QueryParam("since") Long since) {
    return documents.difference(Standards.PATH, number, since);
  }

  private static RestResponse<StandardsView> answer(DocumentVersion<StandardsContent> version) {
    return Answers.ok(StandardsView.of(version), version.version());
  }
}
