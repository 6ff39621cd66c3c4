package io.hookline.content.produce.commitment;

import io.hookline.content.calendar.Calendars;
import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
@Transactional
class CommitmentResource {

  private final CommitmentRepository commitments;
  private final Accounts accounts;
  private final KnownSeries series;
  private final Calendars calendars;
  private final Clock clock;

  CommitmentResource(
      CommitmentRepository commitments,
      Accounts accounts,
      KnownSeries series,
      Calendars calendars,
      Clock clock) {
    this.commitments = commitments;
    this.accounts = accounts;
    this.series = series;
    this.calendars = calendars;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "makeCommitment",
      summary = "Commit to so many posts a week",
      description = "Of the brand, of one account or of one series; for 90 days unless it says.")
  public RestResponse<CommitmentView> make(@NotNull @Valid NewCommitment body) {
    body.requireOneScope();
    new References()
        .add("accountId", body.accountId(), "account", accounts::has)
        .add("seriesId", body.seriesId(), "series", series::has)
        .require();
    commitments.lockBrand();
    Commitment made = new Commitment(Ids.next(), body, calendars.today(), clock.instant());
    commitments.about(made.startsOn(), made.lastDay()).stream()
        .filter(made::overlaps)
        .findAny()
        .ifPresent(CommitmentResource::refuse);
    return Answers.created("commitments", commitments.save(made, CommitmentEvent.Made::new));
  }

  private static void refuse(Commitment other) {
    throw new Problem(
        CommitmentProblem.COMMITMENT_OVERLAPS,
        "%s goes on from %s to %s: end it first."
            .formatted(other.view().id(), other.startsOn(), other.lastDay()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listCommitments", summary = "List commitments, newest first")
  public Page<CommitmentView> list(
      @Parameter(description = "Only for this account") @QueryParam("accountId") UUID account,
      @Parameter(description = "Only for this series") @QueryParam("seriesId") UUID of,
      @Valid @BeanParam PageQuery page) {
    return commitments.page(page, new Filter("accountId", account), new Filter("seriesId", of));
  }

  @GET
  @Path("/{commitment}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getCommitment", summary = "Read a commitment")
  public RestResponse<CommitmentView> get(@PathParam("commitment") UUID id) {
    return Answers.ok(commitments.view(id));
  }

  @POST
  @Path("/{commitment}/end")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "endCommitment",
      summary = "End a commitment early",
      description = "Today is its last day; the weeks that it had stay as they were.")
  public RestResponse<CommitmentView> end(@PathParam("commitment") UUID id) {
    Commitment commitment = commitments.get(id);
    commitment.end(calendars.today(), clock.instant());
    return Answers.ok(commitments.save(commitment, CommitmentEvent.Ended::new));
  }
}
