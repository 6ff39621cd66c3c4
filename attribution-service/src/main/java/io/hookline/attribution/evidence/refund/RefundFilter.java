package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.OrderNumbers;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which refunds a list shows; all of what is given must hold. */
public class RefundFilter {

  @Parameter(description = "The shop's id of the order, with or without #", example = "1001")
  @QueryParam("orderId")
  String orderId;

  @Parameter(description = "With orderId: " + OrderNumbers.DESCRIPTION, example = "till-north")
  @QueryParam("orderNumbers")
  @Pattern(regexp = OrderNumbers.FORM, message = OrderNumbers.MESSAGE)
  String orderNumbers;

  @Parameter(description = "Only of this order")
  @QueryParam("conversionId")
  UUID conversion;

  @Parameter(description = "Only such; REDUCED and OTHER_CURRENCY want to be looked at")
  @QueryParam("status")
  RefundStatus status;
}
