package io.hookline.content.measure.answer;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/comment-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
@Transactional
class CommentFiguresResource {

  private final CommentFigures figures;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  CommentFiguresResource(CommentFigures figures, BrandDirectory brands, CurrentBrand brand) {
    this.figures = figures;
    this.brands = brands;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCommentFigures",
      summary = "Count comments by class over time, and how many are answered how soon",
      description =
          "A period's comments are those made in it, whenever they were recorded and answered;"
              + " comments that are gone were made, too.")
  public CommentFiguresView get(@Valid @BeanParam FiguresQuery asked) {
    return figures.of(brand.slug(), brands.get(brand.slug()).timeZone(), asked);
  }
}
