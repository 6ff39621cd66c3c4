package io.hookline.content.produce.post;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/posts")
@Tag(name = "Posts")
@Transactional
class PostResource {

  private final PostRepository posts;
  private final PostReferences references;
  private final Clock clock;

  PostResource(PostRepository posts, PostReferences references, Clock clock) {
    this.posts = posts;
    this.references = references;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createPost",
      summary = "Plan a post, or record one that is out",
      description = "With publishedAt and url the post is PUBLISHED, without them PLANNED.")
  public RestResponse<PostView> create(@NotNull @Valid NewPost body) {
    Publication publication = body.publication();
    references.require(body.details(), body.network());
    Instant now = clock.instant();
    Post post = new Post(Ids.next(), body.network(), body.details(), now);
    if (publication != null) {
      post.publish(publication, now);
    }
    return Answers.created(
        "posts",
        posts.save(post, publication == null ? PostEvent.Planned::new : PostEvent.Published::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPosts", summary = "List posts, newest first")
  public Page<PostView> list(@BeanParam PostFilter filter, @Valid @BeanParam PageQuery page) {
    return posts.page(page, filter.filters());
  }

  @GET
  @Path("/{post}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPost", summary = "Read a post")
  public RestResponse<PostView> get(@PathParam("post") UUID id) {
    return Answers.ok(posts.view(id));
  }

  @PUT
  @Path("/{post}")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Operation(
      operationId = "updatePost",
      summary = "Change a post's series, creator, title, funnel stage or plan",
      description = "A published post stays published, and its plannedFor stays as it was.")
  public RestResponse<PostView> update(
      @PathParam("post") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PostUpdate body) {
    Post post = posts.get(id, ifMatch);
    references.require(body, post.network());
    post.update(body, clock.instant());
    return Answers.ok(posts.save(post, PostEvent.Updated::new));
  }

  @POST
  @Path("/{post}/publish")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "publishPost", summary = "Record that a planned post went out")
  public RestResponse<PostView> publish(
      @PathParam("post") UUID id, @NotNull @Valid Publication publication) {
    Post post = posts.get(id);
    post.publish(publication, clock.instant());
    return Answers.ok(posts.save(post, PostEvent.Published::new));
  }
}
