package io.hookline.creator.people.application;

import io.hookline.creator.people.creator.Applicants;
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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/creator-applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creator applications")
@Transactional
class CreatorApplicationResource {

  private final CreatorApplicationRepository applications;
  private final Applicants applicants;
  private final Clock clock;

  CreatorApplicationResource(
      CreatorApplicationRepository applications, Applicants applicants, Clock clock) {
    this.applications = applications;
    this.applicants = applicants;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "receiveCreatorApplication",
      summary = "Record that somebody applies, for the first time or again",
      description =
          "The applicant becomes a prospect: a new creator, or one of before whose mayApplyAgainOn"
              + " has come. Others are refused, and nothing is kept. Of a creator of before the"
              + " profile stays as it is, accounts that are new are added.")
  public RestResponse<CreatorApplicationView> receive(@NotNull @Valid NewCreatorApplication body) {
    CreatorApplication application =
        new CreatorApplication(applicants.take(body.applicant()), body.message(), clock.instant());
    return Answers.created(
        "creator-applications",
        applications.save(
            application,
            view -> new CreatorApplicationEvent.Received(CreatorApplicationChange.of(view))));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCreatorApplications",
      summary = "List applications that were taken up, newest first")
  public Page<CreatorApplicationView> list(
      @Parameter(description = "Only this creator's") @QueryParam("creatorId") UUID creator,
      @Valid @BeanParam PageQuery page) {
    return applications.page(page, new Filter("creatorId", creator));
  }

  @GET
  @Path("/{creatorApplication}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCreatorApplication", summary = "Read an application")
  public RestResponse<CreatorApplicationView> get(@PathParam("creatorApplication") UUID id) {
    return Answers.ok(applications.view(id));
  }
}
