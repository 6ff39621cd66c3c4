package io.hookline.reporting.figures.view;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Questions;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/views/{view}")
@Tag(name = "Figures")
@Transactional
class ViewResource {

  private final AllViews views;
  private final AskViews ask;
  private final Questions questions;
  private final CurrentBrand brand;

  ViewResource(AllViews views, AskViews ask, Questions questions, CurrentBrand brand) {
    this.views = views;
    this.ask = ask;
    this.questions = questions;
    this.brand = brand;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON, Exported.XLSX})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "readView",
      summary = "Read a named view",
      description =
          "What a view is made of is in /v1/views. It answers as a question does. Measures that cannot"
              + " be parted by a filter or a granularity are left out, and `leftOut` says why.")
  public Answer read(
      @Parameter(description = "One of /v1/views", example = "series") @PathParam("view")
          String view,
      @Valid @BeanParam ViewQuery query) {
    return ask.ask(brand.slug(), views.get(view), query.asked(questions.today(brand.slug())));
  }
}
