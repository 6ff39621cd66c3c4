package io.hookline.attribution.evidence.refund;

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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/refunds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Refunds")
@Transactional
class RefundResource {

  private final Refunds refunds;
  private final RefundRepository repository;

  RefundResource(Refunds refunds, RefundRepository repository) {
    this.refunds = refunds;
    this.repository = repository;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("What was told stays, with who told it.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordRefund",
      summary = "Record a refund, a cancellation or a chargeback",
      description =
          "Shops tell them by events too: Refund, CancelOrder, or a Purchase with a negative value."
              + " Each is applied once, within a moment, whichever is told first and however often:"
              + " one that comes before its order waits for it. Never is more taken from an order"
              + " than is left of it: what goes beyond is shown as excess. A cancellation takes all"
              + " that is left.")
  public RestResponse<RefundView> record(@NotNull @Valid NewRefund body) {
    Refunds.Outcome outcome = refunds.record(body, RefundSource.API);
    return Answers.recorded(outcome.isRecorded(), "refunds", repository.get(outcome.id()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listRefunds", summary = "List refunds, the latest recorded first")
  public Page<RefundView> list(
      @Valid @BeanParam RefundFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        repository.before(page.before(), filter, page.fetch()),
        page,
        refund -> new Object[] {refund.id()},
        Function.identity());
  }

  @GET
  @Path("/{refund}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getRefund", summary = "Read a refund and what it takes from its order")
  public RestResponse<RefundView> get(@PathParam("refund") UUID id) {
    return Answers.ok(repository.get(id));
  }
}
