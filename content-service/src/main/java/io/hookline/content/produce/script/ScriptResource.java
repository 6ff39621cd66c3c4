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

@Path("/v1/brands/{brand}/posts/{post}/script")
@Tag(name = "Scripts")
@Transactional
class ScriptResource {

  private final Documents<ScriptContent> documents;
  private final Posts posts;

  ScriptResource(DocumentStore store, Posts posts) {
    this.documents =
        new Documents<>(
            store,
            ScriptContent.class,
            ScriptContent.UNWRITTEN,
            ScriptProblem.SCRIPT_VERSION_NOT_FOUND);
    this.posts = posts;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getScript", summary = "Read a post's script")
  public RestResponse<ScriptView> get(@PathParam("post") UUID post) {
    return answer(post, documents.current(path(post)));
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(
      operationId = "reviseScript",
      summary = "Write the next version of a post's script",
      description =
          "The versions before it stay readable. What says the same as the present version is not"
              + " written again.")
  public RestResponse<ScriptView> revise(
      @PathParam("post") UUID post,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ScriptUpdate body) {
    return answer(
        post,
        documents.write(
            path(post),
            ifMatch,
            body.content().numbered(),
            body.note(),
            written -> new ScriptEvent.Revised(ScriptView.of(post, written))));
  }

  @GET
  @Path("/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listScriptVersions",
      summary = "List the versions of a post's script, newest first")
  public Page<ScriptView> versions(@PathParam("post") UUID post, @Valid @BeanParam PageQuery page) {
    return documents.versions(path(post), page, version -> ScriptView.of(post, version));
  }

  @GET
  @Path("/versions/{number}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getScriptVersion", summary = "Read a version of a post's script")
  public RestResponse<ScriptView> version(
      @PathParam("post") UUID post, @PathParam("number") long number) {
    return answer(post, documents.version(path(post), number));
  }

  @GET
  @Path("/versions/{number}/difference")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "compareScriptVersions",
      summary = "Read what differs between two versions of a post's script")
  public DifferenceView difference(
      @PathParam("post") UUID post,
      @PathParam("number") long number,
      @Parameter(description = DifferenceView.SINCE) @QueryParam("since") Long since) {
    return documents.difference(path(post), number, since);
  }

  /** Of a post that there is. */
  private String path(UUID post) {
    posts.published(post);
    return "posts/" + post + "/script";
  }

  private static RestResponse<ScriptView> answer(
      UUID post, DocumentVersion<ScriptContent> version) {
    return Answers.ok(ScriptView.of(post, version), version.version());
  }
}
