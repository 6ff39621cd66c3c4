package io.hookline.creator.deal.spark;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/spark-authorizations")
@Tag(name = "Spark authorizations")
@Transactional
class SparkResource {

  private final SparkRepository authorizations;
  private final SparkRequest request;
  private final Creators creators;
  private final CurrentActor actor;
  private final Clock clock;

  SparkResource(
      SparkRepository authorizations,
      SparkRequest request,
      Creators creators,
      CurrentActor actor,
      Clock clock) {
    this.authorizations = authorizations;
    this.request = request;
    this.creators = creators;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordSparkAuthorization",
      summary = "Record the code with which a creator lets the brand advertise with a post",
      description =
          "The post is out, its music is for ads, and usage rights or whitelisting of its"
              + " partnership last as long as the code; a duet or stitch needs the original's"
              + " code, too.")
  public RestResponse<SparkAuthorizationView> record(@NotNull @Valid NewSparkAuthorization body) {
    SparkAuthorization recorded = request.accept(body, by(), clock.instant());
    return Answers.created(
        "spark-authorizations",
        authorizations.save(recorded, SparkAuthorizationEvent.Recorded::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listSparkAuthorizations",
      summary = "List Spark authorizations without their codes, newest first")
  public Page<SparkAuthorizationView> list(
      @Valid @BeanParam SparkFilter filter, @Valid @BeanParam PageQuery page) {
    return authorizations.page(page, filter.filters(creators));
  }

  @GET
  @Path("/{sparkAuthorization}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getSparkAuthorization",
      summary = "Read a Spark authorization without its code")
  public RestResponse<SparkAuthorizationView> get(@PathParam("sparkAuthorization") UUID id) {
    return Answers.ok(authorizations.view(id));
  }

  @GET
  @Path("/{sparkAuthorization}/code")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "getSparkCode",
      summary = "Read the code of a Spark authorization",
      description = "Whoever has it can advertise with the post.")
  public SparkCodeView code(@PathParam("sparkAuthorization") UUID id) {
    return authorizations.get(id).code();
  }

  @POST
  @Path("/{sparkAuthorization}/use")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Idempotent
  @Operation(operationId = "useSparkAuthorization", summary = "Say that an ad runs with it")
  public RestResponse<SparkAuthorizationView> use(@PathParam("sparkAuthorization") UUID id) {
    request.requireOut(authorizations.get(id));
    return take(id, SparkStep.USE);
  }

  @POST
  @Path("/{sparkAuthorization}/release")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Idempotent
  @Operation(
      operationId = "releaseSparkAuthorization",
      summary = "Say that no ad runs with it any more")
  public RestResponse<SparkAuthorizationView> release(@PathParam("sparkAuthorization") UUID id) {
    return take(id, SparkStep.RELEASE);
  }

  @POST
  @Path("/{sparkAuthorization}/delete")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "deleteSparkAuthorization",
      summary = "Say that it was taken back, which is refused while an ad runs with it")
  public RestResponse<SparkAuthorizationView> delete(@PathParam("sparkAuthorization") UUID id) {
    return take(id, SparkStep.DELETE);
  }

  private RestResponse<SparkAuthorizationView> take(UUID id, SparkStep step) {
    SparkAuthorization authorization = authorizations.getLocked(id);
    Instant now = clock.instant();
    authorization.take(step, by(), now);
    return Answers.ok(authorizations.save(authorization, view -> SparkSteps.event(step, view)));
  }

  private String by() {
    return actor.actor().shown();
  }
}
