package io.hookline.content.produce.rights;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/reuses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UGC rights")
@Transactional
class ReuseResource {

  private final UgcRights rights;
  private final ReuseRepository reuses;
  private final ReuseRows rows;
  private final Clock clock;

  ReuseResource(UgcRights rights, ReuseRepository reuses, ReuseRows rows, Clock clock) {
    this.rights = rights;
    this.reuses = reuses;
    this.rows = rows;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordReuse",
      summary = "Record that somebody else's video is shown",
      description =
          "Refused unless a grant of the author covers the channel, the use and the instant.")
  public RestResponse<ReuseView> record(@NotNull @Valid NewReuse body) {
    Instant now = clock.instant();
    Instant startedAt = body.startedAt() == null ? now : body.startedAt();
    UUID grant = rights.requireGrant(body.mentionId(), body.use(), startedAt);
    Reuse reuse = Reuse.of(Ids.next(), body, grant, startedAt, now);
    return Answers.created("reuses", reuses.save(reuse, ReuseEvent.Recorded::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listReuses",
      summary = "List uses of others' videos, newest first",
      description = "With uncovered=true: what is shown although its rights have run out.")
  public Page<ReuseView> list(
      @Valid @BeanParam ReuseFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        rows.before(page, filter, clock.instant()),
        page,
        reuse -> new Object[] {reuse.id()},
        Function.identity());
  }

  @GET
  @Path("/{reuse}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getReuse", summary = "Read a use of somebody else's video")
  public RestResponse<ReuseView> get(@PathParam("reuse") UUID id) {
    return Answers.ok(reuses.view(id));
  }

  @POST
  @Path("/{reuse}/end")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "endReuse", summary = "Record that the video is not shown any more")
  public RestResponse<ReuseView> end(@PathParam("reuse") UUID id, @NotNull @Valid ReuseEnd body) {
    Reuse reuse = reuses.get(id);
    reuse.end(body, clock.instant());
    return Answers.ok(reuses.save(reuse, ReuseEvent.Ended::new));
  }
}
