package io.hookline.attribution.evidence.definition;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/conversion-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversions")
@Transactional
class DefinitionResource {

  private final DefinitionRepository definitions;
  private final SetDefinition set;
  private final CurrentActor actor;

  DefinitionResource(DefinitionRepository definitions, SetDefinition set, CurrentActor actor) {
    this.definitions = definitions;
    this.set = set;
    this.actor = actor;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createConversionDefinition",
      summary = "Say what else counts as a conversion",
      description = "Beside orders, which stay as they are told whatever is counted.")
  public RestResponse<ConversionDefinitionView> create(
      @NotNull @Valid NewConversionDefinition body) {
    return Answers.created("conversion-definitions", set.first(body, actor.actor().subject()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listConversionDefinitions",
      summary = "List definitions of conversions with their versions, newest first")
  public Page<ConversionDefinitionView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        definitions.before(page.before(), page.fetch()),
        page,
        view -> new Object[] {view.id()},
        Function.identity());
  }

  @GET
  @Path("/{conversionDefinition}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getConversionDefinition",
      summary = "Read a definition of conversions with its versions")
  public RestResponse<ConversionDefinitionView> get(@PathParam("conversionDefinition") UUID id) {
    return Answers.ok(definitions.get(id));
  }

  @PUT
  @Path("/{conversionDefinition}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "setConversionDefinition",
      summary = "Set the next version of a definition",
      description =
          "It holds from its instant on; what was counted before stays as it was. One that begins"
              + " in the past needs rewrite, and keeps by how much it has changed what was counted."
              + " Preview it first.")
  public RestResponse<ConversionDefinitionView> set(
      @PathParam("conversionDefinition") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ConversionDefinitionUpdate body) {
    ConversionDefinitionView present = definitions.locked(id);
    Answers.requireMatch(ifMatch, present.version());
    return Answers.ok(set.next(present, body, actor.actor().subject()));
  }
}
