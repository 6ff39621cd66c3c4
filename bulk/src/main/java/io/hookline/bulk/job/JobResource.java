package io.hookline.bulk.job;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/jobs")
@Tag(name = "Jobs")
@Transactional
class JobResource {

  private final JobStore jobs;
  private final JobProgress progress;
  private final JobSteps steps;
  private final Audit audit;
  private final Clock clock;

  JobResource(JobStore jobs, JobProgress progress, JobSteps steps, Audit audit, Clock clock) {
    this.jobs = jobs;
    this.progress = progress;
    this.steps = steps;
    this.audit = audit;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listJobs", summary = "List jobs, newest first")
  public Page<JobView> list(
      @Parameter(description = "Only jobs in this state") @QueryParam("state") JobState state,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        jobs.before(page.before(), state, page.fetch()),
        page,
        job -> new Object[] {job.id()},
        job -> job.view(clock.instant()));
  }

  @GET
  @Path("/{job}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getJob", summary = "Read how far a job is")
  public RestResponse<JobView> get(@PathParam("job") UUID id) {
    JobView job = jobs.get(id).view(clock.instant());
    return Answers.ok(job, job.version());
  }

  @POST
  @Path("/{job}/cancel")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "cancelJob",
      summary = "Stop a job",
      description =
          "It ends as CANCELLED after the piece that is being done. What it has committed stays;"
              + " an atomic import leaves nothing. One that was begun with an operation that needs"
              + " the finance right is stopped with that right only.")
  public RestResponse<JobView> cancel(@PathParam("job") UUID id) {
    steps.requireCancellable(id);
    JobView job = progress.cancel(id);
    audit.note("jobs/" + id, Map.of("cancelled", true));
    return Answers.ok(job, job.version());
  }
}
