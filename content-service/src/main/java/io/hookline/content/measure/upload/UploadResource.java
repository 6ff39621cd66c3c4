package io.hookline.content.measure.upload;

import io.hookline.bulk.job.JobView;
import io.hookline.bulk.job.Jobs;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files that were sent, and their application. */
@Path("/v1/brands/{brand}/uploads")
@Tag(name = "Uploads")
@Transactional
class UploadResource {

  private final UploadRepository uploads;
  private final UploadFaults faults;
  private final BeginApplication begin;
  private final UploadPieces pieces;
  private final Jobs jobs;
  private final Clock clock;

  UploadResource(
      UploadRepository uploads,
      UploadFaults faults,
      BeginApplication begin,
      UploadPieces pieces,
      Jobs jobs,
      Clock clock) {
    this.uploads = uploads;
    this.faults = faults;
    this.begin = begin;
    this.pieces = pieces;
    this.jobs = jobs;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listUploads", summary = "List files that were sent, newest first")
  public Page<UploadView> list(
      @Parameter(description = "Only in this state") @QueryParam("state") UploadState state,
      @Valid @BeanParam PageQuery page) {
    return uploads.page(page, new Filter("state", state));
  }

  @GET
  @Path("/{upload}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getUpload", summary = "Read what a file is, and what became of it")
  public RestResponse<UploadView> get(@PathParam("upload") UUID id) {
    return Answers.ok(uploads.view(id));
  }

  @POST
  @Path("/{upload}/application")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "applyUpload",
      summary = "Apply a file",
      description =
          "As a job, which may be cancelled; what was applied then stays, and the rest can be"
              + " applied by another one. Refused while questions are open. Rows that are here"
              + " already are unchanged, so that the same file again does no harm.")
  public RestResponse<JobView> apply(
      @PathParam("upload") UUID id,
      @Parameter(description = "Every row is applied, or none")
          @QueryParam("atomic")
          @DefaultValue("false")
          boolean atomic) {
    JobView job = begin.begin(id, atomic);
    return ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED, job)
        .location(jobs.address(job.id()))
        .header(HttpHeaders.ETAG, "\"" + job.version() + "\"")
        .build();
  }

  @GET
  @Path("/{upload}/faults")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listUploadFaults",
      summary = "List what is wrong with rows of a file, what was found last first",
      description = "When it was read, and when it was applied; kept as long as the file's bytes.")
  public Page<UploadFaultView> faults(
      @PathParam("upload") UUID id, @Valid @BeanParam PageQuery page) {
    Upload upload = uploads.get(id);
    return Page.of(
        faults.before(id, upload.revision(), page.beforeNumber(), page.fetch()),
        page,
        fault -> new Object[] {fault.id()},
        Function.identity());
  }

  @DELETE
  @Path("/{upload}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "discardUpload",
      summary = "Discard a file that is not applied",
      description = "Its bytes are gone at once; that it was sent, and what was in it, stays.")
  public RestResponse<UploadView> discard(
      @PathParam("upload") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    Upload upload = uploads.get(id, ifMatch);
    upload.discard(clock.instant());
    pieces.forget(id);
    return Answers.ok(uploads.keep(upload, UploadEvent.Discarded::new));
  }
}
