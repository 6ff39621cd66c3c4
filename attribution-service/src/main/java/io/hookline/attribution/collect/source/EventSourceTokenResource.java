package io.hookline.attribution.collect.source;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/event-sources/{eventSource}/tokens")
@Tag(name = "Event sources")
@Transactional
class EventSourceTokenResource {

  private final EventSourceRepository sources;
  private final EventSourceTokens tokens;
  private final IssueTokens issuing;
  private final SourceUses uses;
  private final CurrentBrand brand;
  private final Clock clock;

  EventSourceTokenResource(
      EventSourceRepository sources,
      EventSourceTokens tokens,
      IssueTokens issuing,
      SourceUses uses,
      CurrentBrand brand,
      Clock clock) {
    this.sources = sources;
    this.tokens = tokens;
    this.issuing = issuing;
    this.uses = uses;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "issueEventSourceToken",
      summary = "Issue a further token of an event source",
      description =
          "Beside those that it has, 20 at most: one for each program that sends. The token is"
              + " shown in this answer only; an answer that is given again for an Idempotency-Key"
              + " is without it.")
  public RestResponse<IssuedToken> issue(
      @PathParam("eventSource") UUID source, @NotNull @Valid NewEventSourceToken body) {
    Instant now = clock.instant();
    body.check(now);
    sources.getLocked(source);
    IssuedToken issued = issuing.issue(source, body.name(), body.endsAt(), now);
    return Answers.created(address(source, issued.token().id()), issued, issued.token().version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listEventSourceTokens",
      summary = "List the tokens of an event source, newest first")
  public Page<EventSourceTokenView> list(
      @PathParam("eventSource") UUID source, @Valid @BeanParam PageQuery page) {
    sources.get(source);
    Page<EventSourceTokenView> found = tokens.of(source, page);
    Map<UUID, Instant> used =
        uses.ofTokens(found.items().stream().map(EventSourceTokenView::id).toList());
    return new Page<>(
        found.items().stream().map(token -> token.usedAt(used.get(token.id()))).toList(),
        found.nextCursor());
  }

  @GET
  @Path("/{eventSourceToken}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getEventSourceToken", summary = "Read a token of an event source")
  public RestResponse<EventSourceTokenView> get(
      @PathParam("eventSource") UUID source, @PathParam("eventSourceToken") UUID id) {
    return Answers.ok(tokens.of(source, id).view().usedAt(uses.ofTokens(List.of(id)).get(id)));
  }

  @DELETE
  @Path("/{eventSourceToken}")
  @Allow.Brand(Role.OPERATOR)
  @ResponseStatus(204)
  @Operation(
      operationId = "endEventSourceToken",
      summary = "Take a token of an event source back at once",
      description =
          "It stays on the list with the instant of its end. Other replicas may take events with it"
              + " for 5 seconds more.")
  public void end(
      @PathParam("eventSource") UUID source,
      @PathParam("eventSourceToken") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    EventSourceToken token = tokens.of(source, id);
    Answers.requireMatch(ifMatch, token.view().version());
    issuing.end(token, clock.instant());
  }

  private URI address(UUID source, UUID token) {
    return URI.create(
        "/v1/brands/%s/event-sources/%s/tokens/%s".formatted(brand.slug(), source, token));
  }
}
