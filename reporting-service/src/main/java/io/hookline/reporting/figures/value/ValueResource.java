package io.hookline.reporting.figures.value;

import io.hookline.kit.access.Allow;
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

@Path("/v1/brands/{brand}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Value")
@Transactional
class ValueResource {

  private static final String FORMULA =
      "Engagement value (count x unit price of each action), awareness impact value (impressions x CPM /"
          + " 1000) and audience growth value (new followers x cost per follower), at the low, mid and"
          + " high prices of the rate card of each network that holds on the period's last day. Parts sum"
          + " to the total, and shares to 1. What is not known is null, never 0.";

  private final ValueReports reports;
  private final CurrentBrand brand;

  ValueResource(ValueReports reports, CurrentBrand brand) {
    this.reports = reports;
    this.brand = brand;
  }

  @GET
  @Path("/organic-value")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getOrganicValue",
      summary = "Read what all organic posts are worth",
      description = FORMULA)
  public ValueReport organic(@Valid @BeanParam ValueQuery query) {
    return report(ValueKind.ORGANIC, query);
  }

  @GET
  @Path("/earned-media-value")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getEarnedMediaValue",
      summary = "Read what posts of creators and UGC are worth",
      description = FORMULA + " Attributed revenue stands beside it and is never added to it.")
  public ValueReport earned(@Valid @BeanParam ValueQuery query) {
    return report(ValueKind.EARNED, query);
  }

  @GET
  @Path("/ugc-value")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getUgcValue",
      summary = "Read what UGC is worth, with what producing it would have cost",
      description =
          FORMULA
              + " To it comes what producing each UGC post that came out in the period would have cost,"
              + " where the card prices it. With a granularity, the share of UGC in all organic views"
              + " over time.")
  public ValueReport ugc(@Valid @BeanParam ValueQuery query) {
    return report(ValueKind.UGC, query);
  }

  private ValueReport report(ValueKind kind, ValueQuery query) {
    return reports.of(
        brand.slug(),
        new ValueQuestions(kind, query.from, query.to),
        query.groupBy,
        query.top == null ? ValueQuery.USUAL_ROWS : query.top,
        query.granularity);
  }
}
