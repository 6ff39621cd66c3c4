package io.hookline.content.measure.unclaimed;

import io.hookline.content.network.Network;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the videos a list shows; all of what is given must hold. */
public class UnclaimedPostFilter {

  @Parameter(description = "Those that wait for a post, unless others are asked for")
  @QueryParam("state")
  @DefaultValue("OPEN")
  UnclaimedState state;

  @QueryParam("network")
  Network network;

  @Parameter(description = "Only on this account of the brand")
  @QueryParam("accountId")
  UUID account;

  @Parameter(
      description = "First told of at this instant or later",
      example = "2026-09-01T00:00:00Z")
  @QueryParam("since")
  @Plausible
  Instant since;
}
