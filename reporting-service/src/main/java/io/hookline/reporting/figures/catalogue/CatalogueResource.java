package io.hookline.reporting.figures.catalogue;

import io.hookline.kit.access.Allow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "Figures")
class CatalogueResource {

  /** All measures. */
  @Schema(name = "MetricList")
  record MetricsView(List<MetricView> items) {}

  /** All dimensions. */
  @Schema(name = "DimensionList")
  record DimensionsView(List<DimensionView> items) {}

  private static final MetricsView METRICS =
      new MetricsView(Measures.all().stream().map(MetricView::of).toList());

  private static final DimensionsView DIMENSIONS =
      new DimensionsView(Dimensions.all().stream().map(DimensionView::of).toList());

  @GET
  @Path("/metrics")
  @Allow.Member
  @Operation(
      operationId = "listMetrics",
      summary = "List all measures with their formulas, and what each can be grouped by")
  public MetricsView metrics() {
    return METRICS;
  }

  @GET
  @Path("/dimensions")
  @Allow.Member
  @Operation(
      operationId = "listDimensions",
      summary = "List all dimensions, and the measures that each can part")
  public DimensionsView dimensions() {
    return DIMENSIONS;
  }
}
