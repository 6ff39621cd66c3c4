package io.hookline.content.produce.comment;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
@Transactional
class CommentResource {

  private final CommentRepository comments;
  private final TakeComments taken;
  private final PostsOfComments posts;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  CommentResource(
      CommentRepository comments,
      TakeComments taken,
      PostsOfComments posts,
      Outbox outbox,
      Audit audit,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.comments = comments;
    this.taken = taken;
    this.posts = posts;
    this.outbox = outbox;
    this.audit = audit;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("A fact of a network, which says itself where it is from.")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordComment",
      summary = "Record a comment",
      description =
          "One that is recorded already is refused; send what is new of it as an import of one row.")
  public RestResponse<CommentView> record(@NotNull @Valid NewComment body) {
    Instant now = clock.instant();
    body.check(now);
    NewComment told = posts.of(List.of(body)).with(body).sent(now);
    return Answers.created("comments", comments.get(taken.takeNew(told, now)));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listComments", summary = "List comments, newest first")
  public Page<CommentView> list(
      @Valid @BeanParam CommentFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        comments.page(filter, page),
        page,
        comment -> new Object[] {comment.commentedAt(), comment.id()},
        Function.identity());
  }

  @GET
  @Path("/{comment}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getComment", summary = "Read a comment")
  public RestResponse<CommentView> get(@PathParam("comment") UUID id) {
    return Answers.ok(comments.get(id));
  }

  @PUT
  @Path("/{comment}/class")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "classifyComment",
      summary = "Put a comment into a class by hand",
      description = "It stays there whatever the rules say, now and later.")
  public RestResponse<CommentView> classify(
      @PathParam("comment") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CommentClassUpdate body) {
    CommentView before = comments.get(id, ifMatch);
    String person = actor.actor().subject();
    CommentChange after = comments.classify(id, body.commentClass(), person, clock.instant());
    outbox.append(brand.slug(), new CommentEvent.Classified(after));
    audit.note(
        "comments/" + id,
        Map.of(
            "commentClass", after.commentClass(),
            "before", before.commentClass(),
            "classifiedBy", after.classifiedBy()));
    return Answers.ok(comments.get(id));
  }
}
