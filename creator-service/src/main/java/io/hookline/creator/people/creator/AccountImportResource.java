package io.hookline.creator.people.creator;

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

@Path("/v1/brands/{brand}/creator-accounts/imports")
@Tag(name = "Creators")
class AccountImportResource {

  private final Imports imports;
  private final AccountImport accounts;

  AccountImportResource(Imports imports, AccountImport accounts) {
    this.imports = imports;
    this.accounts = accounts;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(ImportedAccount.class)
  @Operation(
      operationId = "importCreatorAccounts",
      summary = "Bring accounts of many creators whom the brand has")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(accounts, query, body);
  }
}
