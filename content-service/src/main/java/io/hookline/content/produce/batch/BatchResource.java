package io.hookline.content.produce.batch;

import io.hookline.content.person.CurrentPerson;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
@Transactional
class BatchResource {

  private final BatchRepository batches;
  private final BatchReferences references;
  private final CurrentPerson person;
  private final Clock clock;

  BatchResource(
      BatchRepository batches, BatchReferences references, CurrentPerson person, Clock clock) {
    this.batches = batches;
    this.references = references;
    this.person = person;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "planBatch", summary = "Plan posts that are filmed together")
  public RestResponse<BatchView> plan(@NotNull @Valid NewBatch body) {
    UUID id = Ids.next();
    references.require(id, body.details());
    Batch batch = new Batch(id, body.details(), clock.instant());
    return Answers.created("batches", batches.save(batch, BatchEvent.Planned::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listBatches", summary = "List batches, newest first")
  public Page<BatchView> list(
      @Parameter(description = "Only in this state") @QueryParam("state") BatchState state,
      @Parameter(description = "Only those with this post") @QueryParam("postId") UUID post,
      @Valid @BeanParam PageQuery page) {
    return post == null
        ? batches.page(page, new Filter("state", state))
        : batches.with(post, state, page);
  }

  @GET
  @Path("/{batch}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getBatch", summary = "Read a batch")
  public RestResponse<BatchView> get(@PathParam("batch") UUID id) {
    return Answers.ok(batches.view(id));
  }

  @PUT
  @Path("/{batch}")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Operation(operationId = "updateBatch", summary = "Replace what is planned for a batch")
  public RestResponse<BatchView> update(
      @PathParam("batch") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BatchUpdate body) {
    Batch batch = batches.get(id, ifMatch);
    references.require(id, body);
    batch.update(body, clock.instant());
    return Answers.ok(batches.save(batch, BatchEvent.Updated::new));
  }

  @POST
  @Path("/{batch}/film")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "filmBatch", summary = "Record that a batch was filmed")
  public RestResponse<BatchView> film(@PathParam("batch") UUID id) {
    Batch batch = batches.get(id);
    batch.film(person.name(), clock.instant());
    return Answers.ok(batches.save(batch, BatchEvent.Filmed::new));
  }

  @POST
  @Path("/{batch}/cancel")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "cancelBatch",
      summary = "Cancel a batch",
      description = "Its posts are free for another one.")
  public RestResponse<BatchView> cancel(@PathParam("batch") UUID id) {
    Batch batch = batches.get(id);
    batch.cancel(clock.instant());
    return Answers.ok(batches.save(batch, BatchEvent.Cancelled::new));
  }
}
