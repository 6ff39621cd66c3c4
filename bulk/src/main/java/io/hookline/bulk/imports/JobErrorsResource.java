package io.hookline.bulk.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.bulk.job.JobView;
import io.hookline.bulk.job.Jobs;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpConnection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The rows that a job has refused. */
@Path("/v1/brands/{brand}/jobs/{job}/errors")
@Tag(name = "Jobs")
class JobErrorsResource {

  private final Jobs jobs;
  private final ImportStore store;
  private final CurrentBrand brand;
  private final BrandScope scope;
  private final ObjectMapper json;
  private final CurrentVertxRequest request;

  JobErrorsResource(
      Jobs jobs,
      ImportStore store,
      CurrentBrand brand,
      BrandScope scope,
      ObjectMapper json,
      CurrentVertxRequest request) {
    this.jobs = jobs;
    this.store = store;
    this.brand = brand;
    this.scope = scope;
    this.json = json;
    this.request = request;
  }

  @GET
  @Produces(Imports.CSV)
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getJobErrors",
      summary = "Read the rows that an import has refused",
      description =
          "A CSV file with the columns as they were sent, and _line, _code, _path and _message, which"
              + " an import passes over: correct the rows and send the file again. Rows of a JSON"
              + " file stand in one column, json. Those of an import that needs the finance right need"
              + " it too.")
  @APIResponse(
      responseCode = "200",
      description = "The refused rows so far, in the order of the file",
      content =
          @Content(
              mediaType = Imports.CSV,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      examples =
                          "title,kind,_line,_code,_path,_message\r\n"
                              + ",IDEA,7,VALIDATION_FAILED,title,title must not be blank\r\n")))
  public RestResponse<StreamingOutput> errors(@PathParam("job") UUID id) {
    JobView job = jobs.getWithInput(id);
    if (!job.kind().equals(ImportJob.NAME)) {
      throw new Problem(CommonProblem.NOT_FOUND, "The job " + id + " is not an import.");
    }
    ImportSpec spec = ImportSpec.read(job.parameters(), json);
    String slug = brand.slug();
    ErrorFile file =
        new ErrorFile(
            spec, (after, limit) -> scope.call(slug, () -> store.refusedAfter(id, after, limit)));
    HttpConnection connection = request.getCurrent().request().connection();
    return ResponseBuilder.ok((StreamingOutput) out -> write(file, out, connection))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "-errors.csv\"")
        .build();
  }

  /** The status is sent: only a connection that ends too early tells that rows are missing. */
  private static void write(ErrorFile file, OutputStream out, HttpConnection connection)
      throws IOException {
    try {
      file.write(out);
    } catch (RuntimeException broken) {
      connection.close();
      throw broken;
    }
  }
}
