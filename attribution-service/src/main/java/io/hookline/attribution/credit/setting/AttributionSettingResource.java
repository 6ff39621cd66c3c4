package io.hookline.attribution.credit.setting;

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

@Path("/v1/brands/{brand}/attribution-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class AttributionSettingResource {

  private final SettingRepository settings;
  private final SetAttribution set;
  private final CurrentActor actor;

  AttributionSettingResource(SettingRepository settings, SetAttribution set, CurrentActor actor) {
    this.settings = settings;
    this.set = set;
    this.actor = actor;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createAttributionSetting",
      summary = "Say under what windows and by which model credit is to be given",
      description =
          "For runs, which are made under it. Commissions are decided by a rule of their own, which"
              + " no setting changes.")
  public RestResponse<AttributionSettingView> create(@NotNull @Valid NewAttributionSetting body) {
    return Answers.created("attribution-settings", set.create(body, actor.actor().subject()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAttributionSettings",
      summary = "List settings with the versions of their rules, newest first")
  public Page<AttributionSettingView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        settings.before(page.before(), page.fetch()),
        page,
        view -> new Object[] {view.id()},
        Function.identity());
  }

  @GET
  @Path("/presets")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listAttributionPresets",
      summary = "Read what is proposed by objective, and what each must not be taken for")
  public SettingPresetsView presets() {
    return new SettingPresetsView(SettingPresets.ALL);
  }

  @GET
  @Path("/{setting}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getAttributionSetting",
      summary = "Read a setting with the versions of its rules")
  public RestResponse<AttributionSettingView> get(@PathParam("setting") UUID id) {
    return Answers.ok(settings.get(id));
  }

  @PUT
  @Path("/{setting}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateAttributionSetting",
      summary = "Change a setting",
      description =
          "Other rules are a new version, for runs from now on; runs that there are keep theirs. A"
              + " run under new rules works out all orders again.")
  public RestResponse<AttributionSettingView> update(
      @PathParam("setting") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AttributionSettingUpdate body) {
    AttributionSettingView present = settings.locked(id);
    Answers.requireMatch(ifMatch, present.version());
    return Answers.ok(set.change(present, body, actor.actor().subject()));
  }

  @POST
  @Path("/{setting}/archive")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "archiveAttributionSetting",
      summary = "Archive a setting for good",
      description = "Its runs stay and can be read; it has no new ones.")
  public RestResponse<AttributionSettingView> archive(@PathParam("setting") UUID id) {
    return Answers.ok(set.archive(settings.locked(id)));
  }
}
