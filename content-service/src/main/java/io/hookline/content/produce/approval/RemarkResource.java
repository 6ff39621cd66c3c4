package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approval")
@Transactional
class RemarkResource {

  private final RemarkRepository remarks;
  private final ReviewRepository reviews;
  private final CurrentActor actor;
  private final Clock clock;

  RemarkResource(
      RemarkRepository remarks, ReviewRepository reviews, CurrentActor actor, Clock clock) {
    this.remarks = remarks;
    this.reviews = reviews;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Path("/reviews/{review}/remarks")
  @Allow.Brand(Role.ANALYST)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "writeRemark",
      summary = "Say something of the content in a review",
      description = "Also when the review is closed. Everybody who sees a review may.")
  public RestResponse<RemarkView> write(
      @PathParam("review") UUID id, @NotNull @Valid NewRemark body) {
    Review review = reviews.get(id);
    body.requirePlace("", review.content().mediaSeconds());
    Remark remark =
        new Remark(Ids.next(), review, RemarkKind.NOTE, body, caller(), clock.instant());
    return Answers.created("remarks", remarks.save(remark, RemarkEvent.Written::new));
  }

  @GET
  @Path("/remarks")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listRemarks",
      summary = "List remarks and requested changes, newest first")
  public Page<RemarkView> list(@BeanParam RemarkFilter filter, @Valid @BeanParam PageQuery page) {
    return remarks.page(page, filter.filters());
  }

  @GET
  @Path("/remarks/{remark}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getRemark", summary = "Read a remark")
  public RestResponse<RemarkView> get(@PathParam("remark") UUID id) {
    return Answers.ok(remarks.view(id));
  }

  @POST
  @Path("/remarks/{remark}/resolve")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "resolveRemark", summary = "Say that a remark is dealt with")
  public RestResponse<RemarkView> resolve(@PathParam("remark") UUID id) {
    Remark remark = remarks.get(id);
    remark.resolve(caller(), clock.instant());
    return Answers.ok(remarks.save(remark, RemarkEvent.Resolved::new));
  }

  @POST
  @Path("/remarks/{remark}/reopen")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "reopenRemark",
      summary = "Say that a remark is not dealt with after all")
  public RestResponse<RemarkView> reopen(@PathParam("remark") UUID id) {
    Remark remark = remarks.get(id);
    remark.reopen();
    return Answers.ok(remarks.save(remark, RemarkEvent.Reopened::new));
  }

  private Author caller() {
    return Author.of(actor.actor());
  }
}
