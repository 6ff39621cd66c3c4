package io.hookline.reporting.judgement.change;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/change-explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of figures")
@Transactional
class ChangeResource {

  private final ExplainChange explain;
  private final CurrentBrand brand;

  ChangeResource(ExplainChange explain, CurrentBrand brand) {
    this.explain = explain;
    this.brand = brand;
  }

  @POST
  @Allow.Brand(Role.ANALYST)
  @NotAudited("it reads and changes nothing")
  @Operation(
      operationId = "explainChange",
      summary = "Explain why a measure differs between two periods",
      description =
          "The difference is split exactly into volume, mix, rate, late data, settings and identity:"
              + " the parts sum to it to the last digit. The earlier period counts as it was known"
              + " when it was as old as the later one is now, so that a young period is not held"
              + " against what it will get later. Causes are ranked over all dimensions; they describe"
              + " the figures and prove nothing. What nobody knows is said in `unknown`.")
  public ChangeExplanation explain(@NotNull @Valid ChangeQuestion question) {
    return explain.of(brand.slug(), question);
  }
}
