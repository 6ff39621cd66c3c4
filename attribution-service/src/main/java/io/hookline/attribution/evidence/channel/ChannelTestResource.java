package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.Networks;
import io.hookline.attribution.evidence.origin.NetworksView;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels")
@Transactional
class ChannelTestResource {

  private final HoldingRules holding;

  ChannelTestResource(HoldingRules holding) {
    this.holding = holding;
  }

  @POST
  @Path("/channel-rules/tests")
  @Allow.Brand(Role.ANALYST)
  @NotAudited("It changes nothing.")
  @Idempotent
  @Operation(
      operationId = "testChannelRules",
      summary = "Ask which channel an origin has, and why",
      description = "By the rules that hold, or by others that come along; nothing is kept.")
  public RestResponse<ChannelTestView> test(@NotNull @Valid NewChannelTest body) {
    Violation.requireNone(body.origin().violations("origin."));
    return RestResponse.ok(ChannelTestView.of(rules(body), body.origin()));
  }

  private RuleSet rules(NewChannelTest body) {
    if (body.rules() != null) {
      CheckRules.require(body.rules(), body.ownChannels());
      return new RuleSet(0, body.rules());
    }
    return holding.present();
  }

  @GET
  @Path("/channel-networks")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getChannelNetworks",
      summary = "Read the list of networks by which rules know search engines, AI assistants…")
  public NetworksView networks() {
    Networks list = Networks.list();
    return new NetworksView(list.asOf(), list.source(), list.all());
  }
}
