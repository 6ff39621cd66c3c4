package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/benchmarks")
@Tag(name = "Benchmarks")
@Transactional
class BenchmarkResource {

  private final BenchmarkRepository rows;
  private final Benchmarks benchmarks;
  private final CurrentBrand brand;

  BenchmarkResource(BenchmarkRepository rows, Benchmarks benchmarks, CurrentBrand brand) {
    this.rows = rows;
    this.benchmarks = benchmarks;
    this.brand = brand;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addBenchmark",
      summary = "Add a benchmark",
      description =
          "A figure that somebody has published, with its source and what it is divided by. The same"
              + " figure of the same source, period, industry, size class, network and kind of ad is"
              + " there once: another value is a correction.")
  public RestResponse<BenchmarkView> add(@NotNull @Valid NewBenchmark body) {
    return Answers.created("benchmarks", benchmarks.add(body.facts()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listBenchmarks", summary = "List benchmarks, newest first")
  public Page<BenchmarkView> list(
      @BeanParam BenchmarkFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        rows.page(brand.slug(), filter, page), page, row -> new Object[] {row.id()}, row -> row);
  }

  @GET
  @Path("/{benchmark}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getBenchmark", summary = "Read a benchmark")
  public RestResponse<BenchmarkView> get(@PathParam("benchmark") UUID id) {
    return Answers.ok(rows.get(brand.slug(), id));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Path("/{benchmark}/versions")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listBenchmarkVersions",
      summary = "List what a benchmark has said, the latest version first")
  public Page<BenchmarkView> versions(
      @PathParam("benchmark") UUID id, @Valid @BeanParam PageQuery page) {
    rows.get(brand.slug(), id);
    return Page.of(
        rows.versions(brand.slug(), id, page.beforeNumber(), page.fetch()),
        page,
        row -> new Object[] {row.version()},
        row -> row);
  }

  @PUT
  @Path("/{benchmark}")
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "correctBenchmark",
      summary = "Correct a benchmark",
      description = "What it said before stays readable among its versions.")
  public RestResponse<BenchmarkView> correct(
      @PathParam("benchmark") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BenchmarkUpdate body) {
    return Answers.ok(benchmarks.correct(id, ifMatch, body));
  }

  @POST
  @Path("/{benchmark}/withdraw")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "withdrawBenchmark",
      summary = "Withdraw a benchmark, which is then compared with nothing")
  public RestResponse<BenchmarkView> withdraw(
      @PathParam("benchmark") UUID id, @NotNull @Valid NewBenchmarkWithdrawal body) {
    return Answers.ok(benchmarks.withdraw(id, body));
  }
}
