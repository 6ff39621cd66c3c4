package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/benchmarks/comparison")
@Tag(name = "Benchmarks")
@Transactional
class BenchmarkComparisonResource {

  private final CompareBenchmarks comparison;

  BenchmarkComparisonResource(CompareBenchmarks comparison) {
    this.comparison = comparison;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "compareBenchmarks",
      summary = "Hold a figure against benchmarks, the brand's own past and its competitors",
      description =
          "Only benchmarks whose measure, denominator, network, kind of ad, currency and size class"
              + " fit; the others of the measure are listed with why not. Asking for one that does not"
              + " fit, or for another denominator, is refused, and what would fit is named.")
  public BenchmarkComparisonView compare(@Valid @BeanParam ComparisonQuery query) {
    return comparison.compare(query);
  }
}
