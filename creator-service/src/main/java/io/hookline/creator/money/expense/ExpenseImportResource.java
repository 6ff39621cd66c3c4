package io.hookline.creator.money.expense;

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

/** Many expenses at once. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/expenses/imports")
@Tag(name = "Expenses")
class ExpenseImportResource {

  private final Imports imports;
  private final ExpenseImport expenses;

  ExpenseImportResource(Imports imports, ExpenseImport expenses) {
    this.imports = imports;
    this.expenses = expenses;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Finance(Role.OPERATOR)
  @IdempotentStream
  @Import(NewExpense.class)
  @Operation(operationId = "importExpenses", summary = "Record many expenses")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(expenses, query, body);
  }
}
