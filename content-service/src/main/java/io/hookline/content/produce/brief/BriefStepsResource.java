package io.hookline.content.produce.brief;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a brief's life. */
@Path("/v1/brands/{brand}/briefs/{brief}")
@Tag(name = "Briefs")
@Transactional
class BriefStepsResource {

  private final BriefRepository briefs;
  private final Clock clock;

  BriefStepsResource(BriefRepository briefs, Clock clock) {
    this.briefs = briefs;
    this.clock = clock;
  }

  @POST
  @Path("/send")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "sendBrief", summary = "Ask for what a brief says")
  public RestResponse<BriefView> send(@PathParam("brief") UUID id) {
    Brief brief = briefs.get(id);
    brief.send(clock.instant());
    return Answers.ok(briefs.save(brief, BriefEvent.Sent::new));
  }

  @POST
  @Path("/accept")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "acceptBrief",
      summary = "Record that a brief was accepted",
      description = "Names the version that was read: one that was revised meanwhile is refused.")
  public RestResponse<BriefView> accept(
      @PathParam("brief") UUID id, @NotNull @Valid NewBriefAcceptance body) {
    Brief brief = briefs.get(id);
    brief.accept(body.contentVersion(), clock.instant());
    return Answers.ok(briefs.save(brief, BriefEvent.Accepted::new));
  }

  @POST
  @Path("/decline")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "declineBrief", summary = "Record that a brief was declined")
  public RestResponse<BriefView> decline(
      @PathParam("brief") UUID id, @NotNull @Valid NewBriefRefusal body) {
    Brief brief = briefs.get(id);
    brief.decline(body.contentVersion(), body.reason(), clock.instant());
    return Answers.ok(briefs.save(brief, BriefEvent.Declined::new));
  }

  @POST
  @Path("/withdraw")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "withdrawBrief", summary = "Withdraw a brief for good")
  public RestResponse<BriefView> withdraw(
      @PathParam("brief") UUID id, @NotNull @Valid NewBriefWithdrawal body) {
    Brief brief = briefs.get(id);
    brief.withdraw(body.reason(), clock.instant());
    return Answers.ok(briefs.save(brief, BriefEvent.Withdrawn::new));
  }
}
