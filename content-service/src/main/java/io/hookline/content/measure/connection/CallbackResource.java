package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.ConnectionRepository.Place;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.problem.ShownToPeople;
import io.hookline.kit.value.SecretToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Where platforms send the owners of accounts back to. The state says whose consent it is, and that
 * we have asked for it. Not below {@code /v1}, where parameters that we do not know are refused:
 * platforms add some of their own.
 */
@Path(CallbackResource.PATH)
@Tag(name = "Connections")
class CallbackResource {

  static final String PATH = "/connections/callback";

  /** Longer is no code, and no state. */
  private static final int LONGEST = 4096;

  private final ConnectionRepository connections;
  private final Consents consents;
  private final FinishConsent finish;
  private final BrandTransactions transactions;
  private final BrandScope scope;
  private final ConsentPage page;
  private final Clock clock;

  CallbackResource(
      ConnectionRepository connections,
      Consents consents,
      FinishConsent finish,
      BrandTransactions transactions,
      BrandScope scope,
      ConsentPage page,
      Clock clock) {
    this.connections = connections;
    this.consents = consents;
    this.finish = finish;
    this.transactions = transactions;
    this.scope = scope;
    this.page = page;
    this.clock = clock;
  }

  @GET
  @Produces(ProblemPage.MEDIA_TYPE)
  @Allow.Anyone("For the owner of an account, by the state that was made for this consent.")
  @ShownToPeople
  @Operation(
      operationId = "finishConnection",
      summary = "Come back from a platform's consent page",
      description =
          "The platform sends the browser here. A state is good once, for the time that the"
              + " connection's answer says, and until another one is asked for.")
  public RestResponse<String> finish(
      @Parameter(description = "As it was sent to the consent page") @QueryParam("state")
          String state,
      @Parameter(description = "What the platform gives for tokens") @QueryParam("code")
          String code,
      @Parameter(description = "Why there is no code") @QueryParam("error") String error) {
    if (state == null || state.length() > LONGEST) {
      throw Consents.lapsed();
    }
    Place place = connections.byConsent(SecretToken.hash(state)).orElseThrow(Consents::lapsed);
    String shown =
        scope.call(
            place.brand(),
            () -> {
              if (code == null || code.isBlank() || code.length() > LONGEST || error != null) {
                transactions.run(
                    () -> consents.require(place.connection(), state, clock.instant()));
                throw new Problem(
                    ConnectionProblem.CONSENT_REFUSED,
                    "The address that you were sent is still good: open it again to agree.");
              }
              return page.connected(finish.finish(place.connection(), state, code));
            });
    return ResponseBuilder.ok(shown)
        .header("Content-Security-Policy", page.contentSecurityPolicy())
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
