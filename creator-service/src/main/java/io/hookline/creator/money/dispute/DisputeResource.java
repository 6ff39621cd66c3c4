package io.hookline.creator.money.dispute;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/disputes")
@Tag(name = "Disputes")
@Transactional
class DisputeResource {

  private final DisputeRepository repository;
  private final Disputes disputes;
  private final ResolveDispute resolve;
  private final Creators creators;

  DisputeResource(
      DisputeRepository repository, Disputes disputes, ResolveDispute resolve, Creators creators) {
    this.creators = creators;
    this.repository = repository;
    this.disputes = disputes;
    this.resolve = resolve;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "openDispute",
      summary = "Dispute an earning",
      description =
          "What is owed is DISPUTED until the dispute is resolved, and goes into no payout. What"
              + " was paid, or is void, stays so; an adjustment puts it right.")
  public RestResponse<DisputeView> open(@NotNull @Valid NewDispute body) {
    return Answers.created(
        "disputes", disputes.open(body.earningId(), DisputeSide.BRAND, body.topic(), body.text()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "listDisputes", summary = "List disputes, newest first")
  public Page<DisputeView> list(
      @QueryParam("status") DisputeStatus status,
      @Parameter(description = "Only this creator's") @QueryParam("creatorId") UUID creator,
      @Parameter(description = "Only about this earning") @QueryParam("earningId") UUID earning,
      @Valid @BeanParam PageQuery page) {
    return repository.page(
        page,
        new Filter("status", status),
        new Filter("creatorId", creators.filter(creator)),
        new Filter("earningId", earning));
  }

  @GET
  @Path("/{dispute}")
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "getDispute", summary = "Read a dispute")
  public RestResponse<DisputeView> get(@PathParam("dispute") UUID id) {
    return Answers.ok(disputes.get(id));
  }

  @GET
  @Path("/{dispute}/messages")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "listDisputeMessages",
      summary = "List what was said in a dispute, the latest first")
  public Page<DisputeMessageView> messages(
      @PathParam("dispute") UUID id, @Valid @BeanParam PageQuery page) {
    disputes.get(id);
    return disputes.messages(id, page);
  }

  @POST
  @Path("/{dispute}/messages")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "writeInDispute", summary = "Say something in a dispute")
  public RestResponse<DisputeView> write(
      @PathParam("dispute") UUID id, @NotNull @Valid NewDisputeMessage body) {
    return Answers.ok(disputes.write(id, DisputeSide.BRAND, body.text()));
  }

  @POST
  @Path("/{dispute}/uphold")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "upholdDispute",
      summary = "Say that a dispute is right, with what follows for the money")
  public RestResponse<DisputeView> uphold(
      @PathParam("dispute") UUID id, @NotNull @Valid NewUpholding body) {
    return Answers.ok(resolve.uphold(id, body));
  }

  @POST
  @Path("/{dispute}/reject")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "rejectDispute",
      summary = "Say that a dispute is not right",
      description = "Its earning is again what it was before.")
  public RestResponse<DisputeView> reject(
      @PathParam("dispute") UUID id, @NotNull @Valid NewRejection body) {
    return Answers.ok(resolve.reject(id, body.note()));
  }

  @POST
  @Path("/{dispute}/withdraw")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "withdrawDispute", summary = "Take back a dispute that the brand opened")
  public RestResponse<DisputeView> withdraw(
      @PathParam("dispute") UUID id, @NotNull @Valid NewRejection body) {
    return Answers.ok(disputes.withdraw(id, DisputeSide.BRAND, body.note()));
  }
}
