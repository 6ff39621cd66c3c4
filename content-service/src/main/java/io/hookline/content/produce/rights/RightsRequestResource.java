package io.hookline.content.produce.rights;

import io.hookline.content.produce.mention.Mentions;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/rights-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UGC rights")
@Transactional
class RightsRequestResource {

  private final RightsRequestRepository requests;
  private final Mentions mentions;
  private final Clock clock;

  RightsRequestResource(RightsRequestRepository requests, Mentions mentions, Clock clock) {
    this.requests = requests;
    this.mentions = mentions;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "askForRights",
      summary = "Record that the author of a mention was asked for rights",
      description =
          "One question at a time for each mention; one whose time has passed makes room.")
  public RestResponse<RightsRequestView> ask(@NotNull @Valid NewRightsRequest body) {
    Instant now = clock.instant();
    body.check(now);
    new References().add("mentionId", body.mentionId(), "mention", mentions::has).require();
    mentions.requireAuthor(body.mentionId());
    requests
        .unanswered(body.mentionId())
        .filter(before -> before.expire(now))
        .ifPresent(
            before ->
                requests.save(
                    before, view -> new RightsRequestEvent.Expired(RightsRequestChange.of(view))));
    RightsRequest asked = new RightsRequest(Ids.next(), body, now);
    return Answers.created(
        "rights-requests",
        requests.save(asked, view -> new RightsRequestEvent.Asked(RightsRequestChange.of(view))));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listRightsRequests",
      summary = "List requests for rights, newest first",
      description = "With endingBefore: the grants that end soon.")
  public Page<RightsRequestView> list(
      @Valid @BeanParam RightsRequestFilter filter, @Valid @BeanParam PageQuery page) {
    return requests.page(page, filter);
  }

  @GET
  @Path("/{rightsRequest}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getRightsRequest", summary = "Read a request for rights")
  public RestResponse<RightsRequestView> get(@PathParam("rightsRequest") UUID id) {
    return Answers.ok(requests.view(id));
  }

  @POST
  @Path("/{rightsRequest}/grant")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "grantRights",
      summary = "Record that the author has granted rights, with the evidence",
      description =
          "The answer counts when it was given, also when it is recorded later. A grant has its own"
              + " scope and term; another grant of the mention stands beside it.")
  public RestResponse<RightsRequestView> grant(
      @PathParam("rightsRequest") UUID id, @NotNull @Valid RightsGrant body) {
    RightsRequest request = requests.get(id);
    mentions.requireAuthor(request.mentionId());
    request.grant(body, clock.instant());
    return Answers.ok(
        requests.save(
            request, view -> new RightsRequestEvent.Granted(RightsRequestChange.of(view))));
  }

  @POST
  @Path("/{rightsRequest}/refuse")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "refuseRights", summary = "Record that the author has refused")
  public RestResponse<RightsRequestView> refuse(
      @PathParam("rightsRequest") UUID id, @NotNull @Valid RightsRefusal body) {
    RightsRequest request = requests.get(id);
    mentions.requireAuthor(request.mentionId());
    request.refuse(body, clock.instant());
    return Answers.ok(
        requests.save(
            request, view -> new RightsRequestEvent.Refused(RightsRequestChange.of(view))));
  }

  @POST
  @Path("/{rightsRequest}/withdraw")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "withdrawRights",
      summary = "Record that the author has taken a grant back, or the brand its question",
      description =
          "From then on nothing is covered by it; uses under it show as uncovered. Once the author"
              + " has been erased, only without the author's words and address.")
  public RestResponse<RightsRequestView> withdraw(
      @PathParam("rightsRequest") UUID id, @NotNull @Valid RightsWithdrawal body) {
    RightsRequest request = requests.get(id);
    if (mentions.isErased(request.mentionId())) {
      body.requireNoWords();
    }
    request.withdraw(body, clock.instant());
    return Answers.ok(
        requests.save(
            request, view -> new RightsRequestEvent.Withdrawn(RightsRequestChange.of(view))));
  }
}
