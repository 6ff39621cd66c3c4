package io.hookline.content.measure.availability;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/post-availability")
@Tag(name = "Availability")
@Transactional
class MissingPostsResource {

  private final PostAvailabilityRepository rows;
  private final CurrentBrand brand;

  MissingPostsResource(PostAvailabilityRepository rows, CurrentBrand brand) {
    this.rows = rows;
    this.brand = brand;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listPostAvailability",
      summary = "List which posts are gone, private, behind a dead link, or there; newest first",
      description = "Only posts of which anything was told.")
  public Page<PostAvailabilityView> list(
      @Parameter(description = "Only posts in this state", example = "GONE") @QueryParam("state")
          AvailabilityState state,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        rows.before(brand.slug(), page.before(), state, page.fetch()),
        page,
        view -> new Object[] {view.postId()},
        Function.identity());
  }
}
