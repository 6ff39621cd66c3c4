package io.hookline.content.measure.connection;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a connection's life. */
@Path("/v1/brands/{brand}/connections/{connection}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
@Transactional
class ConnectionStepResource {

  private final ConnectionRepository connections;
  private final Synchronisations synchronisations;
  private final SynchronisationViews runs;
  private final Revocations revocations;
  private final Consents consents;
  private final AskConsent ask;
  private final Audit audit;
  private final CurrentBrand brand;
  private final Clock clock;

  ConnectionStepResource(
      ConnectionRepository connections,
      Synchronisations synchronisations,
      SynchronisationViews runs,
      Revocations revocations,
      Consents consents,
      AskConsent ask,
      Audit audit,
      CurrentBrand brand,
      Clock clock) {
    this.connections = connections;
    this.synchronisations = synchronisations;
    this.runs = runs;
    this.revocations = revocations;
    this.consents = consents;
    this.ask = ask;
    this.audit = audit;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Path("/reconnect")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "reconnect",
      summary = "Ask the account's owner for a new consent",
      description =
          "What was granted before goes on being used until the owner has agreed. An address that"
              + " was asked for before is good no more.")
  public RestResponse<ConnectionWithConsent> reconnect(
      @PathParam("connection") UUID id, @Context UriInfo request) {
    ConnectionWithConsent asked = ask.anew(id, request);
    audit.note("connections/" + id, Map.of("consentAskedUntil", asked.consentAddressUntil()));
    return Answers.ok(asked, asked.connection().version());
  }

  @POST
  @Path("/pause")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "pauseConnection",
      summary = "Read nothing of an account for the time being",
      description = "A run that is under way is cancelled; what it has recorded stays.")
  public RestResponse<ConnectionView> pause(@PathParam("connection") UUID id) {
    Connection connection = connections.getLocked(id);
    connection.pause(clock.instant());
    synchronisations.cancel(id, clock.instant());
    return Answers.ok(connections.save(connection, ConnectionEvent.Paused::new));
  }

  @POST
  @Path("/resume")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "resumeConnection", summary = "Read an account again")
  public RestResponse<ConnectionView> resume(@PathParam("connection") UUID id) {
    Connection connection = connections.getLocked(id);
    connection.resume(clock.instant());
    return Answers.ok(connections.save(connection, ConnectionEvent.Resumed::new));
  }

  @POST
  @Path("/synchronise")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(202)
  @Operation(operationId = "synchroniseConnection", summary = "Read what is new of an account now")
  public RestResponse<SynchronisationView> synchronise(@PathParam("connection") UUID id) {
    connections.getLocked(id).requireSynchronisable();
    UUID run =
        synchronisations
            .begin(id, SynchronisationCause.REQUESTED, clock.instant())
            .orElseThrow(
                () ->
                    new Problem(
                        ConnectionProblem.SYNCHRONISATION_UNDER_WAY,
                        "Its runs say how far it is."));
    audit.note("connections/" + id, Map.of("synchronisation", run));
    URI location =
        URI.create(
            "/v1/brands/%s/connections/%s/synchronisations/%s".formatted(brand.slug(), id, run));
    return RestResponse.ResponseBuilder.<SynchronisationView>create(RestResponse.Status.ACCEPTED)
        .entity(runs.get(id, run))
        .location(location)
        .build();
  }

  @POST
  @Path("/revoke")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "revokeConnection",
      summary = "Give the right to read an account back",
      description =
          "Nothing is read any more at once, and the platform is told to end the grant, as often as"
              + " it takes; then the tokens are forgotten. What was recorded stays. Reconnecting asks"
              + " for a new consent.")
  public RestResponse<ConnectionView> revoke(@PathParam("connection") UUID id) {
    Instant now = clock.instant();
    Connection connection = connections.getLocked(id);
    connection.revoke(now);
    if (revocations.takeAway(id, now) || revocations.anyOf(id)) {
      connection.awaitRevocation(now);
    }
    consents.forget(id);
    synchronisations.cancel(id, now);
    return Answers.ok(connections.save(connection, ConnectionEvent.Revoked::new));
  }
}
