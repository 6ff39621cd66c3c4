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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What goes to the bank, as it was written. */
@Path("/v1/brands/{brand}/payout-batches/{payoutBatch}")
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
  @Path("/file.xml")
  @Produces(XML)
  @Allow.Finance(Role.ADMIN)
  @Operation(
      operationId = "getPaymentFile",
      summary = "Read the payment file of a batch for the bank",
      description = "ISO 20022, pain.001.001.09. The same to the byte each time.")
  @APIResponse(
      responseCode = "200",
      description = "The payment order",
      content =
          @Content(
              mediaType = XML,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      examples =
                          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document"
                              + " xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">…")))
  public RestResponse<String> xml(@PathParam("payoutBatch") UUID id) {
    return file(id, PaymentFiles.Form.XML, ".xml");
  }

  @GET
  @Path("/file.csv")
  @Produces(CSV)
  @Allow.Finance(Role.ADMIN)
  @Operation(
      operationId = "getPaymentTable",
      summary = "Read the payments of a batch as a table, with accounts in the clear")
  @APIResponse(
      responseCode = "200",
      description = "The payments of the file",
      content =
          @Content(
              mediaType = CSV,
              schema =
                  @Schema(type = SchemaType.STRING, examples = "endToEndId,payoutId,creatorId…")))
  public RestResponse<String> csv(@PathParam("payoutBatch") UUID id) {
    return file(id, PaymentFiles.Form.CSV, ".csv");
  }

  private RestResponse<String> file(UUID id, PaymentFiles.Form form, String ending) {
    batches.get(id);
    String file =
        files
            .find(id, form)
            .orElseThrow(
                () ->
                    new Problem(
                        PayoutProblem.PAYMENT_FILE_NOT_FOUND,
                        "No file of batch " + id + " was written."));
    return ResponseBuilder.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + MessageIds.of(id) + ending + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
