package io.hookline.creator.people.followers;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.OkWhenUnchanged;
import io.hookline.kit.problem.Violation;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/creators/{creator}")
@Tag(name = "Creators")
@Transactional
class FollowerCountResource {

  private final RecordFollowers record;
  private final FindAccounts accounts;
  private final FollowerCounts counts;
  private final FollowerSeries series;
  private final Creators creators;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  FollowerCountResource(
      RecordFollowers record,
      FindAccounts accounts,
      FollowerCounts counts,
      FollowerSeries series,
      Creators creators,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.record = record;
    this.accounts = accounts;
    this.counts = counts;
    this.series = series;
    this.creators = creators;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Path("/follower-counts")
  @Produces(MediaType.APPLICATION_JSON)
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @NotAudited("A count never changes and says by what and whom it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordCreatorFollowers",
      summary = "Record how many followed a creator's account",
      description =
          "It stays as it is; a correction has the same instant and was collected later. The latest"
              + " is shown with the account.")
  public RestResponse<FollowerCountView> record(
      @PathParam("creator") UUID creator, @NotNull @Valid NewFollowerCount body) {
    creators.requireStanding(creator);
    var zone = brands.get(brand.slug()).timeZone();
    body.check(zone, clock.instant());
    FindAccounts.Account account = accounts.of(List.of(body)).of(body);
    if (!creators.records(creator).contains(account.creator())) {
      Violation.requireNone(
          List.of(new Violation("accountId", "is an account of another creator")));
    }
    RecordFollowers.Outcome outcome =
        record.record(List.of(body.count(account, zone, clock.instant()))).get(0).accepted();
    return RestResponse.status(
        outcome.added() ? RestResponse.Status.CREATED : RestResponse.Status.OK, outcome.count());
  }

  @GET
  @Path("/follower-counts")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listCreatorFollowers",
      summary = "List how many followed a creator's accounts, latest instant first",
      description =
          "Everything that was recorded here. What counts of it, with what the content-service"
              + " measures: getCreatorFollowerSeries.")
  public Page<FollowerCountView> list(
      @PathParam("creator") UUID creator,
      @Parameter(description = "Only of this account") @QueryParam("accountId") UUID account,
      @Valid @BeanParam PageQuery page) {
    creators.requireThere(creator);
    return Page.of(
        counts.before(page, creators.records(creator), account),
        page,
        count -> new Object[] {count.countedAt(), count.id()},
        Function.identity());
  }

  @GET
  @Path("/follower-series")
  @Produces(MediaType.APPLICATION_JSON)
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getCreatorFollowerSeries",
      summary = "See how a creator's followers grew",
      description =
          "The last count in each day, week or month of the brand's time zone, of each account and of"
              + " all together. A day that nobody told of is missing, not 0. A change is from the last"
              + " one before it that is known; of all together only where the same accounts are known"
              + " in both. Of one instant API goes before IMPORT and MANUAL, and of one source what was"
              + " collected last. What the content-service measures of an account of this network and"
              + " handle counts too.")
  public FollowerSeriesView series(
      @PathParam("creator") UUID creator, @Valid @BeanParam FollowerSeriesQuery query) {
    creators.requireThere(creator);
    LocalDate today = LocalDate.ofInstant(clock.instant(), brands.get(brand.slug()).timeZone());
    return series.of(creators.records(creator), query.span(today));
  }
}
