package io.hookline.creator.door.own;

import io.hookline.creator.money.earning.EarningStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of her earnings a creator asks for; all of what is given must hold. */
public class OwnEarningFilter {

  @Parameter(description = "Only those that stand here")
  @QueryParam("status")
  EarningStatus status;

  @Parameter(description = "Only of this order")
  @QueryParam("orderId")
  UUID order;

  /** Those that stand there. */
  public static OwnEarningFilter of(EarningStatus status) {
    OwnEarningFilter filter = new OwnEarningFilter();
    filter.status = status;
    return filter;
  }
}
