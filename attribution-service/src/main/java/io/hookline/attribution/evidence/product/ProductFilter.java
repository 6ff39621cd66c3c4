package io.hookline.attribution.evidence.product;

import io.hookline.attribution.input.Customer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which sales, and by what. */
public class ProductFilter {

  /** By what sales are put together. */
  enum By {
    PRODUCT,
    CATEGORY
  }

  @Parameter(description = "Put together by product or by category")
  @QueryParam("by")
  @DefaultValue("PRODUCT")
  By by;

  @Parameter(description = "Only of this category, whatever its case", example = "Serums")
  @QueryParam("category")
  @Size(max = 200)
  String category;

  @Parameter(description = "Only orders that came by this channel", example = "CREATOR")
  @QueryParam("channel")
  @Size(max = 40)
  String channel;

  @Parameter(description = "Only orders of new or of returning customers")
  @QueryParam("customer")
  Customer customer;

  @Parameter(description = "Rows, those with the highest value; the others are added up in rest")
  @QueryParam("top")
  @DefaultValue("50")
  @Min(1)
  @Max(500)
  int top;
}
