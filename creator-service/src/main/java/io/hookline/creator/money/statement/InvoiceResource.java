package io.hookline.creator.money.statement;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.aggregate.Filter;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
@Transactional
class InvoiceResource {

  private final Aggregates<Invoice, InvoiceView> invoices;
  private final InvoicesOfPerson ofPerson;
  private final Creators creators;
  private final CurrentActor actor;
  private final Clock clock;

  InvoiceResource(
      AggregateStore store,
      InvoicesOfPerson ofPerson,
      Creators creators,
      CurrentActor actor,
      Clock clock) {
    this.ofPerson = ofPerson;
    this.invoices =
        new Aggregates<>(store, Invoice.class, Invoice::view, InvoiceProblem.INVOICE_NOT_FOUND);
    this.creators = creators;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "expectInvoice", summary = "Expect a creator's invoice for a month")
  public RestResponse<InvoiceView> expect(@NotNull @Valid NewInvoice body) {
    creators.require(body.creatorId(), "creatorId");
    Invoice invoice = new Invoice(Ids.next(), body, subject(), clock.instant());
    ofPerson.requireMonthFree(invoice);
    return Answers.created("invoices", saved(invoice, InvoiceEvent.Expected::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listInvoices", summary = "List invoices, newest first")
  public Page<InvoiceView> list(
      @Parameter(description = "Only this creator's") @QueryParam("creatorId") UUID creator,
      @QueryParam("status") InvoiceStatus status,
      @Valid @BeanParam PageQuery page) {
    return invoices.page(
        page, new Filter("creatorId", creators.filter(creator)), new Filter("status", status));
  }

  @GET
  @Path("/{invoice}")
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getInvoice", summary = "Read an invoice")
  public RestResponse<InvoiceView> get(@PathParam("invoice") UUID id) {
    return Answers.ok(invoices.view(id));
  }

  @POST
  @Path("/{invoice}/receive")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "receiveInvoice",
      summary = "Record an invoice that came in, or its correction",
      description = "A number is a creator's once.")
  public RestResponse<InvoiceView> receive(
      @PathParam("invoice") UUID id, @NotNull @Valid NewInvoiceReceipt body) {
    Invoice invoice = invoices.getLocked(id);
    invoice.receive(body, subject(), clock.instant());
    ofPerson.requireNumberFree(invoice);
    return Answers.ok(saved(invoice, InvoiceEvent.Received::new));
  }

  @POST
  @Path("/{invoice}/match")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "matchInvoice", summary = "Note that an invoice bills what is expected")
  public RestResponse<InvoiceView> match(@PathParam("invoice") UUID id) {
    Invoice invoice = invoices.getLocked(id);
    invoice.match(subject(), clock.instant());
    return Answers.ok(saved(invoice, InvoiceEvent.Matched::new));
  }

  @POST
  @Path("/{invoice}/dispute")
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "disputeInvoice", summary = "Note what is wrong with an invoice")
  public RestResponse<InvoiceView> dispute(
      @PathParam("invoice") UUID id, @NotNull @Valid NewInvoiceNote body) {
    Invoice invoice = invoices.getLocked(id);
    invoice.dispute(body.note(), subject(), clock.instant());
    return Answers.ok(saved(invoice, InvoiceEvent.Disputed::new));
  }

  private String subject() {
    return actor.actor().subject();
  }

  private InvoiceView saved(Invoice invoice, Function<InvoiceChange, InvoiceEvent> change) {
    return invoices.save(invoice, view -> change.apply(InvoiceChange.of(view)));
  }
}
