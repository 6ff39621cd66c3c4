package io.hookline.attribution.collect.headcount;

import io.hookline.kit.access.Allow;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.limit.OpenedBySecret;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.secret.BySecret;
import io.hookline.kit.secret.EnterBySecret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A tap counter for the tablet, by its secret. */
@Path("/v1/shared-tap-counter")
@Tag(name = "Headcounts")
class SharedTapCounterResource {

  private static final String WHO = "For a tablet, by the secret of its address: Access-Token.";

  private final TapCounters counters;
  private final EnterBySecret enter;
  private final CountTaps taps;

  SharedTapCounterResource(TapCounters counters, EnterBySecret enter, CountTaps taps) {
    this.counters = counters;
    this.enter = enter;
    this.taps = taps;
  }

  @GET
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @Operation(operationId = "readSharedTapCounter", summary = "Read what a tablet asks")
  public SharedTapCounterView read(
      @Parameter(description = "The counter's secret") @HeaderParam("Access-Token") String secret) {
    return run(secret, "readSharedTapCounter", taps::shown);
  }

  @PUT
  @Path("/taps")
  @NotAudited("Traffic: each tap has an id of its own.")
  @Allow.Anyone(WHO)
  @OpenedBySecret
  @Operation(
      operationId = "countTaps",
      summary = "Count taps of a tablet",
      description =
          "Each tap is counted once, by its id and instant, however often it is sent: a tablet that"
              + " was without a connection sends all that it kept.")
  public TapsTakenView count(
      @Parameter(description = "The counter's secret") @HeaderParam("Access-Token") String secret,
      @NotNull @Valid TapsUpdate body) {
    return run(secret, "countTaps", id -> taps.take(id, body));
  }

  private <T> T run(String secret, String operation, Function<UUID, T> work) {
    BySecret.Place place =
        counters
            .bySecret()
            .find(secret)
            .orElseThrow(
                () ->
                    new Problem(HeadcountProblem.TAP_COUNTER_UNKNOWN, "Ask for another address."));
    return enter.run(place, "tap-counter", operation, work);
  }
}
