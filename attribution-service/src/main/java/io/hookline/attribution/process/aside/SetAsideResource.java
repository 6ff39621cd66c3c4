package io.hookline.attribution.process.aside;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What attribution could not take in. */
@Path("/v1/brands/{brand}/set-aside")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Set aside")
@Transactional
class SetAsideResource {

  private final AsideLists lists;
  private final Audit audit;

  SetAsideResource(AsideLists lists, Audit audit) {
    this.lists = lists;
    this.audit = audit;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listSetAside",
      summary = "See what attribution could not take in, the latest first",
      description =
          "One event, touch, visit or answer that cannot be taken in is set aside, and everything"
              + " behind it goes on. It counts for nothing until it is tried again with success,"
              + " and stays stored for as long.")
  public Page<SetAsideView> list(
      @Parameter(description = "Only such") @QueryParam("state") AsideState state,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        lists.before(page.before(), state, page.fetch()),
        page,
        aside -> new Object[] {aside.id()},
        Function.identity());
  }

  @GET
  @Path("/{setAside}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSetAside", summary = "Read what became of something set aside")
  public SetAsideView get(@PathParam("setAside") UUID id) {
    return lists.get(id);
  }

  @POST
  @Path("/{setAside}/retry")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "retrySetAside",
      summary = "Try again to take something in",
      description =
          "Within seconds; its state says how it went. What is taken in late counts as it would"
              + " have in its time.")
  public RestResponse<SetAsideView> retry(@PathParam("setAside") UUID id) {
    SetAsideView wanted = lists.retry(id);
    audit.note("set-aside/" + id, Map.of("attempts", wanted.attempts()));
    return RestResponse.ok(wanted);
  }

  @POST
  @Path("/retries")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "retryAllSetAside",
      summary = "Try again to take in everything that is set aside",
      description = "After the fault was mended that kept it out.")
  public RestResponse<RetriedView> retries() {
    RetriedView retried = new RetriedView(lists.retryAll());
    audit.note("set-aside", Map.of("retried", retried.retried()));
    return RestResponse.ok(retried);
  }
}
