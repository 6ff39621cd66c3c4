package io.hookline.attribution.collect.offline;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/phone-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offline sales")
@Transactional
class PhoneOrderResource {

  private final TellSales sales;
  private final Clock clock;

  PhoneOrderResource(TellSales sales, Clock clock) {
    this.sales = sales;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("Traffic: each event has a receipt, which names its source.")
  @Idempotent
  @Operation(
      operationId = "enterPhoneOrder",
      summary = "Enter an order that was placed by telephone",
      description =
          "It becomes a Purchase of an event source, with a receipt: the order number is the one by"
              + " which a refund or a till's file tells of it again.")
  public RestResponse<PhoneOrderView> enter(@NotNull @Valid NewPhoneOrder body) {
    Instant now = clock.instant();
    if (body.occurredAt() != null && ClockTolerance.isAhead(body.occurredAt(), now)) {
      throw new Violation("occurredAt", "must not be in the future").asProblem();
    }
    if (body.value().amount().signum() < 0) {
      throw new Violation("value", "must not be less than 0").asProblem();
    }
    TellSales.Told told = sales.tell(List.of(body.sale(now)), "phone-order-" + Ids.next()).get(0);
    if (told.refused() != null) {
      throw told.refused();
    }
    return RestResponse.ok(new PhoneOrderView(told.receipt(), body.orderId(), !told.news()));
  }
}
