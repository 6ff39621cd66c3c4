package io.hookline.attribution.touch;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/touches/imports")
@Tag(name = "Touches")
@Transactional
class TouchImportResource {

  private final ImportTouches imports;

  TouchImportResource(ImportTouches imports) {
    this.imports = imports;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "importTouches",
      summary = "Import touches from an older link system, up to 1000 at once",
      description =
          "Each row has a result of its own; good rows are stored even when others are rejected. A"
              + " row whose externalId was imported before is a duplicate and changes nothing."
              + " Orders that are here already are credited anew.")
  public RestResponse<ImportResult> take(
      @NotNull @Size(min = 1, max = 1000) List<@NotNull ImportedTouch> rows) {
    return RestResponse.ok(imports.take(rows));
  }
}
