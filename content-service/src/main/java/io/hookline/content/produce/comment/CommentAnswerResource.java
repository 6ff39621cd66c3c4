package io.hookline.content.produce.comment;

import io.hookline.content.produce.post.Posts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/comment-answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
@Transactional
class CommentAnswerResource {

  private final CommentAnswerRepository answers;
  private final CommentRepository comments;
  private final Posts posts;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  CommentAnswerResource(
      CommentAnswerRepository answers,
      CommentRepository comments,
      Posts posts,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.answers = answers;
    this.comments = comments;
    this.posts = posts;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordCommentAnswer",
      summary = "Record that a post answers a comment",
      description = "The comment is answered when the post is published.")
  public RestResponse<CommentAnswerView> record(@NotNull @Valid NewCommentAnswer body) {
    new References()
        .add("commentId", body.commentId(), "comment", comments::has)
        .add("postId", body.postId(), "post", id -> posts.known(Set.of(id)).containsKey(id))
        .require();
    UUID id = Ids.next();
    answers.add(id, body, clock.instant());
    CommentAnswerView view = answers.get(id);
    outbox.append(brand.slug(), new CommentAnswerEvent.Recorded(view));
    return Answers.created("comment-answers", view);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCommentAnswers",
      summary = "List posts that answer comments, with the time from comment to publication")
  public Page<CommentAnswerView> list(
      @Parameter(description = "Only this comment's answers") @QueryParam("commentId") UUID comment,
      @Parameter(description = "Only comments that this post answers") @QueryParam("postId")
          UUID post,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        answers.before(comment, post, page.before(), page.fetch()),
        page,
        view -> new Object[] {view.id()},
        Function.identity());
  }

  @GET
  @Path("/{answer}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCommentAnswer", summary = "Read which post answers a comment")
  public RestResponse<CommentAnswerView> get(@PathParam("answer") UUID id) {
    return Answers.ok(answers.get(id));
  }

  @DELETE
  @Path("/{answer}")
  @Allow.Brand(Role.OPERATOR)
  @ResponseStatus(204)
  @Operation(
      operationId = "removeCommentAnswer",
      summary = "Take back that a post answers a comment")
  public void remove(
      @PathParam("answer") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    CommentAnswerView view = answers.get(id);
    Answers.requireMatch(ifMatch, view.version());
    answers.remove(id);
    outbox.append(brand.slug(), new CommentAnswerEvent.Removed(view));
  }
}
