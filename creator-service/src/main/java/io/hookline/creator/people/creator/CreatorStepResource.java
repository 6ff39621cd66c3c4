package io.hookline.creator.people.creator;

import io.hookline.creator.people.rule.ApplicationRules;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/creators/{creator}")
@Tag(name = "Creators")
@Transactional
class CreatorStepResource {

  private final CreatorRepository creators;
  private final CreatorSteps steps;
  private final ApplicationRules rules;
  private final MergedRecords merged;
  private final RunningDeals deals;
  private final Clock clock;

  CreatorStepResource(
      CreatorRepository creators,
      CreatorSteps steps,
      ApplicationRules rules,
      MergedRecords merged,
      RunningDeals deals,
      Clock clock) {
    this.creators = creators;
    this.steps = steps;
    this.rules = rules;
    this.merged = merged;
    this.deals = deals;
    this.clock = clock;
  }

  @POST
  @Path("/move")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "moveCreator",
      summary = "Take a creator a step on in the pipeline",
      description =
          "PROSPECT to CONTACTED or NEGOTIATING; CONTACTED to NEGOTIATING; NEGOTIATING to ACTIVE;"
              + " ACTIVE to PAUSED and back; each of them to ARCHIVED or BANNED; ARCHIVED to"
              + " PROSPECT, CONTACTED or BANNED; BANNED to ARCHIVED. Steps to PAUSED, ARCHIVED and"
              + " BANNED have a reason. Whoever is archived or banned is bound by nothing new;"
              + " partnerships that run go on until somebody ends them, and the answer counts them.")
  public RestResponse<CreatorView> move(
      @PathParam("creator") UUID id, @NotNull @Valid NewCreatorStep body) {
    body.check();
    Creator creator = creators.getLocked(id).requireOwn();
    steps.add(creator.move(body.by(rules.now()), steps.author(), clock.instant()));
    CreatorView moved =
        creators.save(creator, view -> new CreatorEvent.Moved(CreatorChange.of(view)));
    return Answers.ok(
        moved.status().isOut()
            ? moved.withRunningPartnerships(deals.running(merged.family(id)))
            : moved);
  }

  @GET
  @Path("/steps")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listCreatorSteps",
      summary = "List a creator's steps in the pipeline, latest first")
  public Page<CreatorStepView> list(
      @PathParam("creator") UUID id, @Valid @BeanParam PageQuery page) {
    creators.get(id);
    return steps.page(id, page);
  }
}
