package io.hookline.reporting.figures.benchmark;

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

/** Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/benchmarks/imports")
@Tag(name = "Benchmarks")
class BenchmarkImportResource {

  private final Imports imports;
  private final BenchmarkImport benchmarks;

  BenchmarkImportResource(Imports imports, BenchmarkImport benchmarks) {
    this.imports = imports;
    this.benchmarks = benchmarks;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.ADMIN)
  @IdempotentStream
  @Import(ImportedBenchmark.class)
  @Operation(
      operationId = "importBenchmarks",
      summary = "Add benchmarks of a table",
      description =
          "In the words of the tables of the field: a measure by its usual name, a value with its"
              + " sign, a quarter, a size class. The same again is unchanged; another value of the"
              + " same figure is a correction, the next version.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(benchmarks, query, body);
  }
}
