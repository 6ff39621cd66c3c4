package io.hookline.attribution.collect.headcount;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/walk-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headcounts")
@Transactional
class WalkInResource {

  private final WalkIns walkIns;
  private final Clock clock;

  WalkInResource(WalkIns walkIns, Clock clock) {
    this.walkIns = walkIns;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("What was told stays, with when it was collected.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordWalkIn",
      summary = "Record how many people came in",
      description =
          "Of an hour or of a whole day of a place. A number that is told again replaces the one"
              + " before if it was collected later, in whatever order they arrive; all stay.")
  public RestResponse<WalkInView> record(@NotNull @Valid NewWalkIn body) {
    WalkIns.Told told = walkIns.record(List.of(body), WalkInSource.MANUAL, clock.instant()).get(0);
    if (told.refused() != null) {
      throw told.refused();
    }
    return Answers.recorded(told.news(), "walk-ins", walkIns.get(told.id()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listWalkIns",
      summary = "List how many people came in, latest day first")
  public Page<WalkInView> list(
      @Valid @BeanParam HeadcountFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        walkIns.before(page.beforePlace(), filter, page.fetch()),
        page,
        count -> new Object[] {count.day().atStartOfDay(ZoneOffset.UTC).toInstant(), count.id()},
        Function.identity());
  }

  @GET
  @Path("/{walkIn}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getWalkIn", summary = "Read how many people came in")
  public RestResponse<WalkInView> get(@PathParam("walkIn") UUID id) {
    return Answers.ok(walkIns.get(id));
  }
}
