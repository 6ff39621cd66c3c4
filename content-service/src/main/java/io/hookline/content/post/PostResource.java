package io.hookline.content.post;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.AwaitsFeed;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
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
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  PostResource(
      PostRepository posts,
      PostReferences references,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.posts = posts;
    this.references = references;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @AwaitsFeed("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createPost",
      summary = "Plan a post, or record one that is out",
      description = "With publishedAt and url the post is PUBLISHED, without them PLANNED.")
  public RestResponse<PostView> create(@NotNull @Valid NewPost facts) {
    Publication publication = facts.publication();
    references.require(facts.facts());
    Instant now = clock.instant();
    Post post = new Post(Ids.next(), facts.network(), facts.facts(), now);
    if (publication != null) {
      post.publish(publication, now);
    }
    posts.persist(post);
    PostView view =
        flushed(post, publication == null ? PostEvent.Planned::new : PostEvent.Published::new);
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/posts/" + view.id()), view, view.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPosts", summary = "List posts, newest first")
  public Page<PostView> list(@BeanParam PostFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        posts.before(page.before(), filter, page.fetch()),
        page,
        post -> new Object[] {post.id()},
        Post::view);
  }

  @GET
  @Path("/{post}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPost", summary = "Read a post")
  public RestResponse<PostView> get(@PathParam("post") UUID id) {
    PostView view = posts.get(id).view();
    return Answers.ok(view, view.version());
  }

  @PUT
  @Path("/{post}")
  @Allow.Brand(Role.OPERATOR)
  @AwaitsFeed("creator")
  @Operation(
      operationId = "updatePost",
      summary = "Change a post's series, creator, title, funnel stage or plan",
      description = "A published post stays published, and its plannedFor stays as it was.")
  public RestResponse<PostView> update(
      @PathParam("post") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PostFacts facts) {
    Post post = posts.get(id);
    Answers.requireMatch(ifMatch, post.version());
    references.require(facts);
    post.update(facts, clock.instant());
    PostView view = flushed(post, PostEvent.Updated::new);
    return Answers.ok(view, view.version());
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
    PostView view = flushed(post, PostEvent.Published::new);
    return Answers.ok(view, view.version());
  }

  private PostView flushed(Post post, Function<PostView, Event> change) {
    posts.flush();
    PostView view = post.view();
    outbox.append(brand.slug(), change.apply(view));
    return view;
  }
}
