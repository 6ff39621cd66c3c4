package io.hookline.attribution.collect.linkhost;

import io.hookline.attribution.collect.linkhost.LinkHostView.Proof;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
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
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/link-hosts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
class LinkHostResource {

  private final LinkHosts hosts;
  private final NameRecords records;
  private final FormerHolders holders;
  private final URI base;
  private final Clock clock;

  LinkHostResource(
      LinkHosts hosts,
      NameRecords records,
      FormerHolders holders,
      @ConfigProperty(name = "hookline.links.base-url") URI base,
      Clock clock) {
    this.hosts = hosts;
    this.records = records;
    this.holders = holders;
    this.base = base;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Transactional
  @Operation(
      operationId = "registerLinkHost",
      summary = "Register a host of your own for links",
      description =
          "The answer names a TXT record. Once it stands in the host's DNS, verify the host; from"
              + " then on links may stand on it.")
  public RestResponse<LinkHostView> register(@NotNull @Valid NewLinkHost body) {
    if (body.host().equalsIgnoreCase(base.getHost())) {
      throw new Problem(
          LinkHostProblem.LINK_HOST_IS_OURS, "Links without a host stand on it already.");
    }
    LinkHost host = new LinkHost(Ids.next(), body, clock.instant());
    return Answers.created("link-hosts", hosts.save(host, LinkHostEvent.Registered::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Transactional
  @Operation(operationId = "listLinkHosts", summary = "List hosts of links, newest first")
  public Page<LinkHostView> list(@Valid @BeanParam PageQuery page) {
    return hosts.page(page);
  }

  @GET
  @Path("/{linkHost}")
  @Allow.Brand(Role.ANALYST)
  @Transactional
  @Operation(operationId = "getLinkHost", summary = "Read a host of links")
  public RestResponse<LinkHostView> get(@PathParam("linkHost") UUID id) {
    return Answers.ok(hosts.view(id));
  }

  @POST
  @Path("/{linkHost}/verify")
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "verifyLinkHost",
      summary = "Have the proof in a host's DNS looked at",
      description =
          "Verified once, a host stays it and the record may go, until somebody else proves it: of two"
              + " brands who say that it is theirs, the one has it whose record is there.")
  public RestResponse<LinkHostView> verify(@PathParam("linkHost") UUID id) {
    LinkHostView host = hosts.toProve(id);
    if (!isThere(host.proof())) {
      throw new Problem(
          LinkHostProblem.LINK_HOST_NOT_PROVEN,
          "There is no TXT record of %s with the text %s. DNS may take a while to tell of a new one."
              .formatted(host.proof().name(), host.proof().text()));
    }
    holders
        .of(host.host())
        .filter(holder -> !isThere(holder.proof()))
        .ifPresent(FormerHolders.Holder::retire);
    return Answers.ok(hosts.verify(id));
  }

  private boolean isThere(Proof proof) {
    try {
      return records.texts(proof.name()).contains(proof.text());
    } catch (NameRecords.NoAnswer unreachable) {
      throw new Problem(CommonProblem.UNAVAILABLE, "No name server answers; try it again.");
    }
  }

  @POST
  @Path("/{linkHost}/retire")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "retireLinkHost",
      summary = "Give a host of links up",
      description = "Its links lead nowhere from now on, and it may be another brand's.")
  public RestResponse<LinkHostView> retire(@PathParam("linkHost") UUID id) {
    return Answers.ok(hosts.retire(id));
  }
}
