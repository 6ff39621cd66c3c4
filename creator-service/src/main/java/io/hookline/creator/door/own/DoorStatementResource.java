package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.EnterDoor;
import io.hookline.kit.access.Allow;
import io.hookline.kit.export.Exported;
import io.hookline.kit.limit.OpenedBySecret;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.CurrencyCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/door")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = DoorAccess.TAG)
class DoorStatementResource {

  private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";

  private final EnterDoor enter;
  private final OwnStatements statements;
  private final OwnPayouts payouts;

  DoorStatementResource(EnterDoor enter, OwnStatements statements, OwnPayouts payouts) {
    this.enter = enter;
    this.statements = statements;
    this.payouts = payouts;
  }

  @GET
  @Path("/statements")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnStatements",
      summary = "List her statements by the month, the latest first",
      description =
          "From the books: they add up to the cent. In the brand's currency unless named.")
  public Page<OwnStatementView> months(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Parameter(schema = @Schema(examples = "USD")) @QueryParam("currency") @CurrencyCode
          String currency,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnStatements", her -> statements.months(her, currency, page));
  }

  @GET
  @Path("/statement-entries")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnStatementEntries",
      summary = "List what changed what she is owed in a month, the latest first",
      description =
          "In the order in which it was booked, which the balance follows: what became known late"
              + " stands in the month, and at the place, of its booking.")
  public Page<OwnStatementEntryView> entries(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Parameter(schema = @Schema(examples = "2026-11"))
          @QueryParam("month")
          @NotNull
          @Pattern(regexp = MONTH, message = "must be a month such as 2026-11")
          String month,
      @Parameter(schema = @Schema(examples = "USD")) @QueryParam("currency") @CurrencyCode
          String currency,
      @Valid @BeanParam PageQuery page) {
    return enter.run(
        secret, "listOwnStatementEntries", her -> statements.entries(her, month, currency, page));
  }

  @GET
  @Path("/payouts")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(operationId = "listOwnPayouts", summary = "List payments to her, newest first")
  public Page<OwnPayoutView> payouts(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnPayouts", her -> payouts.payouts(her, page));
  }

  @GET
  @Path("/invoices")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Anyone(DoorAccess.WHO)
  @OpenedBySecret
  @Operation(
      operationId = "listOwnInvoices",
      summary = "List what she is to bill and has billed, newest first")
  public Page<OwnInvoiceView> invoices(
      @Parameter(description = DoorAccess.SECRET) @HeaderParam("Access-Token") String secret,
      @Valid @BeanParam PageQuery page) {
    return enter.run(secret, "listOwnInvoices", her -> payouts.invoices(her, page));
  }
}
