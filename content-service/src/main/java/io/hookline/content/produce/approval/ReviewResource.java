package io.hookline.content.produce.approval;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approval")
@Transactional
class ReviewResource {

  private final Reviews reviews;
  private final ReviewRepository repository;
  private final Reviewers reviewers;

  ReviewResource(Reviews reviews, ReviewRepository repository, Reviewers reviewers) {
    this.reviews = reviews;
    this.repository = repository;
    this.reviewers = reviewers;
  }

  @POST
  @Path("/posts/{post}/reviews")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "submitPost",
      summary = "Ask for the approval of a draft",
      description =
          "It takes the route of its partnership, or else the brand's, as it is now. Where that has"
              + " no steps the post is approved at once. A change of its content ends the review, or"
              + " takes the approval back.")
  public RestResponse<ReviewView> submit(
      @PathParam("post") UUID post, @NotNull @Valid NewReview body) {
    return Answers.created("reviews", reviews.submit(post, body));
  }

  @GET
  @Path("/reviews")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listReviews", summary = "List reviews, newest first")
  public Page<ReviewView> list(
      @Valid @BeanParam ReviewFilter filter, @Valid @BeanParam PageQuery page) {
    return repository.page(page, filter.where(reviewers::current));
  }

  @GET
  @Path("/reviews/{review}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getReview", summary = "Read a review")
  public RestResponse<ReviewView> get(@PathParam("review") UUID id) {
    return Answers.ok(repository.view(id));
  }

  @POST
  @Path("/reviews/{review}/approve")
  @Allow.Brand(Role.ANALYST)
  @Idempotent
  @Operation(
      operationId = "approveStep",
      summary = "Approve a step of a review",
      description =
          "For reviewers with the role that the step asks for. With the last step the post is"
              + " approved.")
  public RestResponse<ReviewView> approve(
      @PathParam("review") UUID id, @NotNull @Valid StepApproval body) {
    return Answers.ok(reviews.approve(id, body));
  }

  @POST
  @Path("/reviews/{review}/request-changes")
  @Allow.Brand(Role.ANALYST)
  @Idempotent
  @Operation(
      operationId = "requestChanges",
      summary = "Ask for changes in a step of a review",
      description =
          "For reviewers with the role that the step asks for. The post is a draft again, and each"
              + " change is a remark to be resolved.")
  public RestResponse<ReviewView> requestChanges(
      @PathParam("review") UUID id, @NotNull @Valid ChangeRequest body) {
    return Answers.ok(reviews.requestChanges(id, body));
  }

  @POST
  @Path("/reviews/{review}/withdraw")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "withdrawReview",
      summary = "Take a review back",
      description =
          "For who submitted the post, and for administrators. The post is a draft again.")
  public RestResponse<ReviewView> withdraw(@PathParam("review") UUID id) {
    return Answers.ok(reviews.withdraw(id));
  }
}
