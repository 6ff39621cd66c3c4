package io.hookline.content.measure.audience;

import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/audiences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audiences")
@Transactional
class AudienceResource {

  private final Audiences audiences;
  private final AudienceRepository repository;
  private final Minimums minimums;
  private final CurrentBrand brand;
  private final Clock clock;

  AudienceResource(
      Audiences audiences,
      AudienceRepository repository,
      Minimums minimums,
      CurrentBrand brand,
      Clock clock) {
    this.audiences = audiences;
    this.repository = repository;
    this.minimums = minimums;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @NotAudited("An audience never changes and says by what it was taken.")
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordAudience",
      summary = "Record who follows an account or creator, or watches a post, in one respect",
      description =
          "Keys are understood as networks write them; a part of which nobody has said what it is"
              + " is left out, and shown as rest. An audience of fewer people than the network tells"
              + " of is refused, and counts of smaller groups are not kept. The same shares again are"
              + " the same audience.")
  public RestResponse<AudienceView> record(@NotNull @Valid NewAudience body) {
    ReadingOutcome outcome =
        audiences.record(List.of(body.reading(clock.instant()))).get(0).accepted();
    return outcome.answer("audiences", repository.get(outcome.id()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listAudiences",
      summary = "List all that was told of audiences, latest first",
      description =
          "Without shares where the account is known to have had fewer followers than its network"
              + " tells of; withheld says so.")
  public Page<AudienceView> list(
      @Valid @BeanParam AudienceFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        minimums.shown(repository.before(brand.slug(), page.beforePlace(), filter, page.fetch())),
        page,
        told -> new Object[] {told.at(), told.id()},
        Function.identity());
  }

  @GET
  @Path("/{audience}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getAudience", summary = "Read an audience")
  public RestResponse<AudienceView> get(@PathParam("audience") UUID id) {
    return Answers.ok(minimums.shown(List.of(repository.get(id))).get(0));
  }
}
