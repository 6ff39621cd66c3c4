package io.hookline.attribution.evidence.channel;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/channel-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Channels")
@Transactional
class ChannelRulesResource {

  private final ChannelRulesRepository rules;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentBrand brand;
  private final CurrentActor actor;

  ChannelRulesResource(
      ChannelRulesRepository rules,
      Outbox outbox,
      Audit audit,
      CurrentBrand brand,
      CurrentActor actor) {
    this.rules = rules;
    this.outbox = outbox;
    this.audit = audit;
    this.brand = brand;
    this.actor = actor;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getChannelRules",
      summary = "Read the rules by which visits and orders get their channel")
  public RestResponse<ChannelRulesView> get() {
    return Answers.ok(rules.current());
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "setChannelRules",
      summary = "Set the rules by which visits and orders get their channel",
      description =
          "A new version, which holds for whatever is read from now on, also of the past: what was"
              + " frozen under an earlier version stays. Rules that can never decide are refused by"
              + " name. Preview them first.")
  public RestResponse<ChannelRulesView> set(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChannelRulesUpdate body) {
    CheckRules.require(body.rules(), body.ownChannels());
    int version = rules.lock();
    Answers.requireMatch(ifMatch, version);
    rules.set(version + 1, body, actor.actor().subject());
    ChannelRulesView view = rules.current();
    outbox.append(brand.slug(), new ChannelRulesEvent.Set(view));
    audit.note(
        "channel-rules/" + view.id(),
        Map.of("version", view.version(), "rules", view.rules().size()));
    return Answers.ok(view);
  }

  @GET
  @Path("/versions")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listChannelRulesVersions",
      summary = "List all versions of the rules, newest first")
  public Page<ChannelRulesView> versions(@Valid @BeanParam PageQuery page) {
    return Page.of(
        rules.before(page.beforeNumber(), page.fetch()),
        page,
        view -> new Object[] {view.version()},
        Function.identity());
  }

  @GET
  @Path("/versions/{channelRules}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getChannelRulesVersion", summary = "Read a version of the rules")
  public RestResponse<ChannelRulesView> version(@PathParam("channelRules") UUID id) {
    return Answers.ok(rules.get(id));
  }
}
