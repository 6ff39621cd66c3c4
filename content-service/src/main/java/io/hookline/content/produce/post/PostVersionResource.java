package io.hookline.content.produce.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.hookline.content.document.DifferenceView;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Difference;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/posts/{post}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
@Transactional
class PostVersionResource {

  private final PostRepository posts;
  private final PostVersions versions;

  PostVersionResource(PostRepository posts, PostVersions versions) {
    this.posts = posts;
    this.versions = versions;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listPostVersions",
      summary = "List the versions of a post's content, newest first")
  public Page<PostVersionView> list(
      @PathParam("post") UUID post, @Valid @BeanParam PageQuery page) {
    posts.get(post);
    return Page.of(
        versions.before(post, page.beforeNumber(), page.fetch()),
        page,
        version -> new Object[] {version.number()},
        Function.identity());
  }

  @GET
  @Path("/{number}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getPostVersion", summary = "Read a version of a post's content")
  public PostVersionView get(
      @PathParam("post") UUID post, @PathParam("number") @Min(1) int number) {
    posts.get(post);
    return versions.get(post, number);
  }

  @GET
  @Path("/{number}/difference")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "comparePostVersions",
      summary = "What differs between two versions of a post's content, field by field")
  public DifferenceView compare(
      @PathParam("post") UUID post,
      @PathParam("number") @Min(1) int number,
      @Parameter(description = DifferenceView.SINCE) @QueryParam("since") @Min(0) Integer since) {
    posts.get(post);
    JsonNode after = versions.tree(versions.get(post, number).content());
    int other = since == null ? number - 1 : since;
    JsonNode before =
        other == 0 ? NullNode.instance : versions.tree(versions.get(post, other).content());
    return new DifferenceView(other, number, Difference.between(before, after));
  }
}
