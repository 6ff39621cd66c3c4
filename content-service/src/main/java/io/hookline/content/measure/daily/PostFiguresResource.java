package io.hookline.content.measure.daily;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/post-figures")
@Tag(name = "Figures")
@Transactional
class PostFiguresResource {

  private final PostFigures figures;

  PostFiguresResource(PostFigures figures) {
    this.figures = figures;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listPostFigures",
      summary = "List posts with what they gained in a period",
      description =
          "Of each post the sum of what getDailyFigures shows of its days. Posts of which nothing was"
              + " told in the period are left out.")
  public Page<PostFiguresView> list(
      @Valid @BeanParam PostFiguresFilter asked, @Valid @BeanParam PageQuery page) {
    return asked.by == null ? figures.newest(asked, page) : figures.byGain(asked, asked.by, page);
  }
}
