package io.hookline.content.produce.post;

import io.hookline.content.plan.vocabulary.TermFilter;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
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
  private final Vocabularies vocabularies;
  private final PostPublishing publishing;
  private final PostDisclosures disclosures;
  private final PostRights rights;
  private final Clock clock;

  PostResource(
      PostRepository posts,
      PostReferences references,
      Vocabularies vocabularies,
      PostPublishing publishing,
      PostDisclosures disclosures,
      PostRights rights,
      Clock clock) {
    this.posts = posts;
    this.references = references;
    this.vocabularies = vocabularies;
    this.publishing = publishing;
    this.disclosures = disclosures;
    this.rights = rights;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createPost",
      summary = "Plan a post, or record one that is out",
      description =
          "With publishedAt and url the post is PUBLISHED, whether or not anybody approved it;"
              + " without them it is an IDEA or a DRAFT.")
  public RestResponse<PostView> create(@NotNull @Valid NewPost body) {
    PostStatus beginning = body.beginning();
    Publication publication = body.publication();
    references.require(body.details(), body.network());
    PostUpdate facts = kept(body.details(), null);
    Instant now = clock.instant();
    Post post = new Post(Ids.next(), body.externalId(), body.network(), beginning, facts, now);
    return Answers.created(
        "posts",
        publication == null
            ? posts.save(post, PostEvent.Created::new)
            : publishing.record(post, publication));
  }

  /** Terms are the brand's. */
  private PostUpdate kept(PostUpdate facts, Terms standing) {
    return facts.with(vocabularies.keep(facts.terms(), standing));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listPosts", summary = "List posts, newest first")
  public Page<PostView> list(
      @Valid @BeanParam PostFilter filter,
      @BeanParam TermFilter terms,
      @Valid @BeanParam PageQuery page) {
    return posts.page(page, terms.on(filter.where(), vocabularies));
  }

  @GET
  @Path("/{post}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getPost", summary = "Read a post")
  public RestResponse<PostView> get(@PathParam("post") UUID id) {
    return Answers.ok(posts.view(id));
  }

  @PUT
  @Path("/{post}")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @ReadsFeedOnDemand("creator")
  @Operation(
      operationId = "updatePost",
      summary = "Replace what is recorded of a post",
      description =
          "A change of its content (kind, creatorId, accountId, partnershipId, mentionId, relation,"
              + " caption, media, links, disclosure, interaction, plannedFor) is a new"
              + " contentVersion: an approval is void, and the post is a DRAFT again. So is a change"
              + " of terms or funnelStage by which it would have to disclose less. A published"
              + " post stays published, and its plannedFor stays as it was.")
  public RestResponse<PostView> update(
      @PathParam("post") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PostUpdate body) {
    Post post = posts.get(id, ifMatch);
    PostRights.Shown before = rights.shown(post);
    references.require(body, post);
    post.update(
        kept(body, post.facts().terms()),
        new PostDisclosureFacts(vocabularies::now),
        clock.instant());
    if (post.isPublished()) {
      disclosures.askAnew(post);
    }
    rights.changed(post, before);
    return Answers.ok(posts.save(post, PostEvent.Updated::new));
  }
}
