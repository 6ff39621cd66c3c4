package io.hookline.content.measure.accountsnapshot;

import io.hookline.bulk.imports.Import;
import io.hookline.bulk.imports.ImportQuery;
import io.hookline.bulk.imports.Imports;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.IdempotentStream;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Days of many accounts. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/account-snapshots/imports")
@Tag(name = "Account snapshots")
class AccountSnapshotImportResource {

  private final Imports imports;
  private final AccountSnapshotImport snapshots;

  AccountSnapshotImportResource(Imports imports, AccountSnapshotImport snapshots) {
    this.imports = imports;
    this.snapshots = snapshots;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewAccountSnapshot.class)
  @Operation(
      operationId = "importAccountSnapshots",
      summary = "Record days of many accounts",
      description =
          "An account is named by its id, or by network and handle. Figures that are there already"
              + " are unchanged, and count as told last if they were collected later; undefined and"
              + " a dash in a cell are no figure.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(snapshots, query, body);
  }
}
