package io.hookline.reporting.figures.query;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/queries")
@Tag(name = "Figures")
@Transactional
class QueryResource {

  private final Questions questions;
  private final CurrentBrand brand;

  QueryResource(Questions questions, CurrentBrand brand) {
    this.questions = questions;
    this.brand = brand;
  }

  @POST
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON, Exported.XLSX})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @NotAudited("it reads and changes nothing")
  @Operation(
      operationId = "askQuestion",
      summary = "Ask for any measures over any dimensions",
      description =
          "Measures and dimensions are those of /v1/metrics and /v1/dimensions. A figure that is not"
              + " known is null, never 0. A rate is the sum of its numerators by the sum of its"
              + " denominators, both of the same posts: those of which both are known. Counters of posts"
              + " are what they gained in the period, whenever the posts were published. What a measure"
              + " cannot be parted by is refused, with the reason; so is what proves nothing of the"
              + " objective that a question names, see /v1/objectives.")
  public Answer ask(@NotNull @Valid Question question) {
    return questions.ask(brand.slug(), question);
  }
}
