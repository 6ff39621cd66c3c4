package io.hookline.reporting.judgement.objective;

import io.hookline.kit.access.Allow;
import io.hookline.reporting.figures.objective.Objective;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/objectives")
@Tag(name = "Objectives")
class ObjectiveResource {

  /** All objectives. */
  @Schema(name = "ObjectiveList")
  record ObjectiveListView(List<ObjectiveView> items) {}

  private static final ObjectiveListView ALL =
      new ObjectiveListView(Stream.of(Objective.values()).map(ObjectiveView::of).toList());

  @GET
  @Allow.Member
  @Operation(
      operationId = "listObjectives",
      summary = "List the objectives, by what each shows and what proves nothing of it",
      description =
          "A question or a report that names an objective and shows a forbidden proof of it is"
              + " refused with the reason, FORBIDDEN_PROOF.")
  public ObjectiveListView list() {
    return ALL;
  }
}
