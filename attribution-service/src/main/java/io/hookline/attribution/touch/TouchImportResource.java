package io.hookline.attribution.touch;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/touches/imports")
@Tag(name = "Touches")
@Transactional
class TouchImportResource {

  private static final int MOST = 1000;

  private final ImportTouches imports;
  private final Audit audit;

  TouchImportResource(ImportTouches imports, Audit audit) {
    this.imports = imports;
    this.audit = audit;
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
  public RestResponse<ImportResult> take(@NotNull List<@NotNull ImportedTouch> rows) {
    if (rows.isEmpty() || rows.size() > MOST) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "There are " + rows.size() + " rows.",
          List.of(new Violation("$", "must have 1 to " + MOST + " rows")));
    }
    ImportResult result = imports.take(rows);
    audit.note(
        "touches/imports",
        Map.of(
            "accepted", result.accepted(),
            "duplicates", result.duplicates(),
            "rejected", result.rejected()));
    return RestResponse.ok(result);
  }
}
