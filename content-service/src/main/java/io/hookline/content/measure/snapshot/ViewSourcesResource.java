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

@Path("/v1/brands/{brand}/posts/{post}/view-sources")
@Tag(name = "Snapshots")
@Transactional
class ViewSourcesResource {

  private final PostReadings readings;
  private final ReadingStore<ViewSourcesView> viewSources;

  ViewSourcesResource(PostReadings readings, RecordedReadings tables) {
    this.readings = readings;
    this.viewSources = tables.viewSources;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @NotAudited("It never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordViewSources",
      summary = "Record where a post's views came from",
      description =
          "Shares of the views, 0 to 1; what the source does not tell is left out. A correction has the same instant and a later collectedAt.")
  public RestResponse<ViewSourcesView> record(
      @PathParam("post") UUID id, @NotNull @Valid NewViewSources body) {
    PublishedPost post = readings.published(id);
    ReadingOutcome outcome = readings.record(body.of(id));
    ViewSourcesView view =
        readings.get(viewSources, post, outcome.id(), SnapshotProblem.VIEW_SOURCES_NOT_FOUND);
    return outcome.answer("posts/" + id + "/view-sources", view);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listViewSources",
      summary = "List where a post's views came from, newest first")
  public Page<ViewSourcesView> list(
      @PathParam("post") UUID id,
      @Valid @BeanParam ReadingFilter filter,
      @Valid @BeanParam PageQuery page) {
    return readings.page(viewSources, id, filter, page, (post, rows) -> Function.identity());
  }

  @GET
  @Path("/{viewSources}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getViewSources", summary = "Read where a post's views came from")
  public RestResponse<ViewSourcesView> get(
      @PathParam("post") UUID id, @PathParam("viewSources") UUID sources) {
    PublishedPost post = readings.shown(id, SnapshotProblem.VIEW_SOURCES_NOT_FOUND);
    return Answers.ok(
        readings.get(viewSources, post, sources, SnapshotProblem.VIEW_SOURCES_NOT_FOUND));
  }
}
