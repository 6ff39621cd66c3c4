package io.hookline.attribution.collect.link;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The QR code of a link: black on white, with its quiet zone, and nothing over it. */
@Path("/v1/brands/{brand}/links/{link}")
@Tag(name = "Links")
@Transactional
class QrCodeResource {

  private static final String SIZE =
      "Pixels, as wide as high. Printed, a code should be 2 cm wide at least, and a tenth of the"
          + " distance from which it is scanned";

  private final LinkRepository links;

  QrCodeResource(LinkRepository links) {
    this.links = links;
  }

  @GET
  @Path("/qr-code.svg")
  @Produces("image/svg+xml")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getQrCodeSvg", summary = "Read a link's QR code, to print at any size")
  public byte[] svg(
      @PathParam("link") UUID id,
      @Parameter(description = SIZE)
          @QueryParam("size")
          @DefaultValue("512")
          @Min(QrCode.SMALLEST)
          @Max(QrCode.LARGEST)
          int size,
      @Parameter(description = "How much of it may be covered: 7, 15, 25 or 30 %")
          @QueryParam("correction")
          @DefaultValue("M")
          QrCode.Correction correction) {
    return code(id, correction).svg(size).getBytes(StandardCharsets.UTF_8);
  }

  @GET
  @Path("/qr-code.png")
  @Produces("image/png")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getQrCodePng", summary = "Read a link's QR code as a picture")
  public byte[] png(
      @PathParam("link") UUID id,
      @Parameter(description = SIZE)
          @QueryParam("size")
          @DefaultValue("512")
          @Min(QrCode.SMALLEST)
          @Max(QrCode.LARGEST)
          int size,
      @Parameter(description = "How much of it may be covered: 7, 15, 25 or 30 %")
          @QueryParam("correction")
          @DefaultValue("M")
          QrCode.Correction correction) {
    return code(id, correction).png(size);
  }

  private QrCode code(UUID id, QrCode.Correction correction) {
    return QrCode.of(links.view(id).shortUrl(), correction);
  }
}
