package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/posts/{post}/retention-curves")
@Tag(name = "Snapshots")
@Transactional
class RetentionCurveResource {

  private final PostReadings readings;
  private final ReadingStore<RetentionCurveView> curves;

  RetentionCurveResource(PostReadings readings, RecordedReadings tables) {
    this.readings = readings;
    this.curves = tables.curves;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @NotAudited("It never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordRetentionCurve",
      summary = "Record how long the audience stayed, second by second",
      description =
          "A share of 1 is everybody who began; it is above 1 where people went back to a moment. A correction has the same instant and a later collectedAt.")
  public RestResponse<RetentionCurveView> record(
      @PathParam("post") UUID id, @NotNull @Valid NewRetentionCurve body) {
    PublishedPost post = readings.published(id);
    ReadingOutcome outcome = readings.record(body.of(id));
    RetentionCurveView view =
        readings.get(curves, post, outcome.id(), SnapshotProblem.RETENTION_CURVE_NOT_FOUND);
    return outcome.answer("posts/" + id + "/retention-curves", view);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listRetentionCurves",
      summary = "List a post's retention curves, newest first")
  public Page<RetentionCurveView> list(
      @PathParam("post") UUID id,
      @Valid @BeanParam ReadingFilter filter,
      @Valid @BeanParam PageQuery page) {
    return readings.page(curves, id, filter, page, (post, rows) -> Function.identity());
  }

  @GET
  @Path("/{retentionCurve}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getRetentionCurve", summary = "Read a retention curve")
  public RestResponse<RetentionCurveView> get(
      @PathParam("post") UUID id, @PathParam("retentionCurve") UUID curve) {
    PublishedPost post = readings.shown(id, SnapshotProblem.RETENTION_CURVE_NOT_FOUND);
    return Answers.ok(readings.get(curves, post, curve, SnapshotProblem.RETENTION_CURVE_NOT_FOUND));
  }
}
