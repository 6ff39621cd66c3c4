package io.hookline.reporting.facts.generation;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path(RebuildResource.PATH)
@Tag(name = "Read model")
@Transactional
class RebuildResource {

  static final String PATH = "/v1/read-model/rebuilds";

  private final RebuildRepository rebuilds;
  private final CurrentActor actor;
  private final Audit audit;

  RebuildResource(RebuildRepository rebuilds, CurrentActor actor, Audit audit) {
    this.rebuilds = rebuilds;
    this.actor = actor;
    this.audit = audit;
  }

  @POST
  @Allow.Agency
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "rebuildReadModel",
      summary = "Rebuild the read model of all brands from the feeds' beginning",
      description =
          "Figures go on coming from the present tables until the new ones have caught up, and change"
              + " over from one question to the next. One rebuild at a time.")
  public RestResponse<RebuildView> rebuild() {
    RebuildView rebuild = rebuilds.get(rebuilds.add(actor.actor().subject()));
    audit.note("read-model/rebuilds/" + rebuild.id(), Map.of("state", rebuild.state()));
    return ResponseBuilder.create(Status.ACCEPTED, rebuild)
        .header(HttpHeaders.LOCATION, URI.create(PATH + "/" + rebuild.id()))
        .build();
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Agency
  @Operation(
      operationId = "listRebuilds",
      summary = "List rebuilds of the read model, newest first")
  public Page<RebuildView> list(
      @Parameter(description = "Only rebuilds in this state") @QueryParam("state")
          RebuildState state,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        rebuilds.before(page.before(), state, page.fetch()),
        page,
        rebuild -> new Object[] {rebuild.id()},
        Function.identity());
  }

  @GET
  @Path("/{rebuild}")
  @Allow.Agency
  @Operation(operationId = "getRebuild", summary = "Read how far a rebuild is")
  public RestResponse<RebuildView> get(@PathParam("rebuild") UUID id) {
    return Answers.ok(rebuilds.get(id));
  }

  @POST
  @Path("/{rebuild}/cancel")
  @Allow.Agency
  @Idempotent
  @Operation(
      operationId = "cancelRebuild",
      summary = "Stop a rebuild",
      description = "What it has read so far is thrown away; figures stay as they are.")
  public RestResponse<RebuildView> cancel(@PathParam("rebuild") UUID id) {
    boolean cancelled = rebuilds.cancel(id, actor.actor().subject());
    RebuildView rebuild = rebuilds.get(id);
    if (!cancelled) {
      throw new Problem(
          RebuildProblem.REBUILD_ENDED, "The rebuild is " + rebuild.state() + " already.");
    }
    audit.note("read-model/rebuilds/" + id, Map.of("state", rebuild.state()));
    return Answers.ok(rebuild);
  }
}
