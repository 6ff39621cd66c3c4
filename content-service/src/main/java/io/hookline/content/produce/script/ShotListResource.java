package io.hookline.content.produce.script;

import io.hookline.content.document.DifferenceView;
import io.hookline.content.document.DocumentStore;
import io.hookline.content.document.DocumentVersion;
import io.hookline.content.document.Documents;
import io.hookline.content.produce.post.Posts;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/posts/{post}/shot-list")
@Tag(name = "Scripts")
@Transactional
class ShotListResource {

  private final Documents<ShotListContent> documents;
  private final Posts posts;

  ShotListResource(DocumentStore store, Posts posts) {
    this.documents =
        new Documents<>(
            store,
            ShotListContent.class,
            ShotListContent.UNWRITTEN,
            ScriptProblem.SHOT_LIST_VERSION_NOT_FOUND);
    this.posts = posts;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getShotList", summary = "Read a post's shot list")
  public RestResponse<ShotListView> get(@PathParam("post") UUID post) {
    return answer(post, documents.current(path(post)));
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(
      operationId = "reviseShotList",
      summary = "Write the next version of a post's shot list",
      description =
          "The versions before it stay readable. What says the same as the present version is not"
              + " written again.")
  public RestResponse<ShotListView> revise(
      @PathParam("post") UUID post,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ShotListUpdate body) {
    return answer(
        post,
        documents.write(
            path(post),
            ifMatch,
            body.content().numbered(),
            body.note(),
            written -> new ShotListEvent.Revised(ShotListView.of(post, written))));
  }

  @GET
  @Path("/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listShotListVersions",
      summary = "List the versions of a post's shot list, newest first")
  public Page<ShotListView> versions(
      @PathParam("post") UUID post, @Valid @BeanParam PageQuery page) {
    return documents.versions(path(post), page, version -> ShotListView.of(post, version));
  }

  @GET
  @Path("/versions/{number}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getShotListVersion", summary = "Read a version of a post's shot list")
  public RestResponse<ShotListView> version(
      @PathParam("post") UUID post, @PathParam("number") long number) {
    return answer(post, documents.version(path(post), number));
  }

  @GET
  @Path("/versions/{number}/difference")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "compareShotListVersions",
      summary = "Read what differs between two versions of a post's shot list")
  public DifferenceView difference(
      @PathParam("post") UUID post,
      @PathParam("number") long number,
      @Parameter(description = DifferenceView.SINCE) @QueryParam("since") Long since) {
    return documents.difference(path(post), number, since);
  }

  /** Of a post that there is. */
  private String path(UUID post) {
    posts.published(post);
    return "posts/" + post + "/shot-list";
  }

  private static RestResponse<ShotListView> answer(
      UUID post, DocumentVersion<ShotListContent> version) {
    return Answers.ok(ShotListView.of(post, version), version.version());
  }
}
