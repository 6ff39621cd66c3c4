package io.hookline.creator.money.payout;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What goes to the bank, as it was written. */
@Path("/v1/brands/{brand}/payout-batches/{payoutBatch}/files")
@Tag(name = "Payouts")
@Transactional
class PaymentFileResource {

  private static final String XML = "application/xml";
  private static final String CSV = "text/csv";

  private final PayoutBatchRepository batches;
  private final PaymentFiles files;

  PaymentFileResource(PayoutBatchRepository batches, PaymentFiles files) {
    this.batches = batches;
    this.files = files;
  }

  @GET
  @Path("/{paymentFormat}")
  @Produces({XML, CSV})
  @Allow.Finance(Role.ADMIN)
  @Operation(
      operationId = "getPaymentFile",
      summary = "Read a payment file of a batch for the bank, with accounts in the clear",
      description =
          "In one of the formats of the batch's files, whatever is accepted: xml is ISO 20022,"
              + " pain.001.001.09, csv the same payments as a table. The same to the byte each time.")
  @APIResponse(
      responseCode = "200",
      description = "The payment order",
      content = {
        @Content(
            mediaType = XML,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document"
                            + " xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">…")),
        @Content(
            mediaType = CSV,
            schema = @Schema(type = SchemaType.STRING, examples = "endToEndId,payoutId,creatorId…"))
      })
  public RestResponse<String> file(
      @PathParam("payoutBatch") UUID id,
      @Parameter(schema = @Schema(examples = "xml")) @PathParam("paymentFormat") String format) {
    PaymentFileView file =
        batches.view(id).files().stream()
            .filter(written -> written.format().equals(format))
            .findFirst()
            .orElseThrow(() -> notWritten(id));
    return ResponseBuilder.ok(
            files.find(id, format).orElseThrow(() -> notWritten(id)), file.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + MessageIds.of(id) + "." + file.format() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Problem notWritten(UUID id) {
    return new Problem(
        PayoutProblem.PAYMENT_FILE_NOT_FOUND, "No such file of batch " + id + " was written.");
  }
}
