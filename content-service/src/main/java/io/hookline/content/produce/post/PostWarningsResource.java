package io.hookline.content.produce.post;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Mistakes, before they happen. */
@Path("/v1/brands/{brand}/posts")
@Tag(name = "Posts")
@Transactional
class PostWarningsResource {

  private final PostRepository posts;
  private final PostWarnings warnings;

  PostWarningsResource(PostRepository posts, PostWarnings warnings) {
    this.posts = posts;
    this.warnings = warnings;
  }

  @GET
  @Path("/{post}/warnings")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listPostWarnings",
      summary = "List what about a post looks like a mistake",
      description =
          "Other posts of the same network with the same media, with nearly the same caption (60 % of"
              + " the words and pairs of words of both in common, without hashtags, names and"
              + " addresses), or by the same account at nearly the same time. Posts that say of"
              + " themselves that one is made of the other are none.")
  public PostWarningsView list(@PathParam("post") UUID id, @Valid @BeanParam SlotQuery slot) {
    return warnings.of(WarningCandidate.of(posts.get(id)), slot.length());
  }

  @POST
  @Path("/check")
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Nothing is written.")
  @Idempotent
  @Operation(
      operationId = "checkPost",
      summary = "List what about a post would look like a mistake, without making it")
  public RestResponse<PostWarningsView> check(
      @Valid @BeanParam SlotQuery slot, @NotNull @Valid NewPost body) {
    return RestResponse.ok(warnings.of(WarningCandidate.of(body), slot.length()));
  }
}
