package io.hookline.attribution.erasure;

import io.hookline.bulk.erasure.ErasureView;
import io.hookline.bulk.erasure.Erasures;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** A POST, not a DELETE: what tells a shopper apart does not belong into an address or a log. */
@Path("/v1/brands/{brand}/erasures")
@Tag(name = "Erasures")
@Transactional
class ShopperErasureResource {

  private final Erasures erasures;

  ShopperErasureResource(Erasures erasures) {
    this.erasures = erasures;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "eraseShopper",
      summary = "Erase a shopper's data",
      description =
          "Everything that leads to the shopper, and to whom events have shown to be the same person,"
              + " is taken out of events, touches and identities. Orders and their credit stay,"
              + " under a person without a name. The answer leads to the receipt; it is done as a"
              + " job. What arrives later is taken as new.")
  public RestResponse<ErasureView> erase(@NotNull @Valid NewErasure shopper) {
    List<String> keys = shopper.keys();
    if (keys.isEmpty()) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "This names nobody.",
          List.of(
              new Violation("email", "send an e-mail address, a phone number or an external id")));
    }
    return erasures.begin(new Person(null, keys));
  }
}
