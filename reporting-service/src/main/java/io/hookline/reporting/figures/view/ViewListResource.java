package io.hookline.reporting.figures.view;

import io.hookline.kit.access.Allow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class ViewListResource {

  /** All views. */
  @Schema(name = "ViewList")
  record ViewListView(List<ViewFacts> items) {}

  private final AllViews views;

  ViewListResource(AllViews views) {
    this.views = views;
  }

  @GET
  @Allow.Member
  @Operation(operationId = "listViews", summary = "List all named views")
  public ViewListView list() {
    return new ViewListView(views.facts());
  }
}
