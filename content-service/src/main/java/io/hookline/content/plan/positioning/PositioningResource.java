package io.hookline.content.plan.positioning;

import io.hookline.content.document.DifferenceView;
import io.hookline.content.document.DocumentStore;
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

@Path("/v1/brands/{brand}/positioning")
@Tag(name = "Positioning")
@Transactional
class PositioningResource {

  private static final String PATH = "positioning";

  private final Documents<PositioningContent> documents;
  private final PositioningTerms terms;

  PositioningResource(DocumentStore store, PositioningTerms terms) {
    this.terms = terms;
    this.documents =
        new Documents<>(
            store,
            PositioningContent.class,
            PositioningContent.UNWRITTEN,
            PositioningProblem.POSITIONING_VERSION_NOT_FOUND);
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getPositioning",
      summary = "Read a brand's present positioning",
      description =
          "Before anybody has written it, it is version 0: empty, with a checklist of principles to"
              + " begin with.")
  public RestResponse<PositioningView> get() {
    return answer(documents.current(PATH));
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "revisePositioning",
      summary = "Write the next version of a brand's positioning",
      description =
          "The versions before it stay readable. What says the same as the present version is not"
              + " written again.")
  public RestResponse<PositioningView> revise(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PositioningUpdate body) {
    PositioningContent content =
        terms.keep(body.content().numbered(), documents.current(PATH).content());
    return answer(
        documents.write(
            PATH,
            ifMatch,
            content,
            body.note(),
            written -> new PositioningEvent.Revised(PositioningView.of(written))));
  }

  @GET
  @Path("/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listPositioningVersions",
      summary = "List the versions of a brand's positioning, newest first")
  public Page<PositioningView> versions(@Valid @BeanParam PageQuery page) {
    return documents.versions(PATH, page, terms::shown);
  }

  @GET
  @Path("/versions/{number}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getPositioningVersion",
      summary = "Read a version of a brand's positioning")
  public RestResponse<PositioningView> version(@PathParam("number") long number) {
    return answer(documents.version(PATH, number));
  }

  @GET
  @Path("/versions/{number}/difference")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "comparePositioningVersions",
      summary = "Read what differs between two versions of a brand's positioning")
  public DifferenceView difference(
      @PathParam("number") long number,
      @Parameter(description = DifferenceView.SINCE) @QueryParam("since") Long since) {
    return documents.difference(PATH, number, since);
  }

  private RestResponse<PositioningView> answer(DocumentVersion<PositioningContent> version) {
    return Answers.ok(terms.shown(version), version.version());
  }
}
