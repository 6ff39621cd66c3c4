package io.hookline.creator.people.rule;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/application-rule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creator applications")
@Transactional
class ApplicationRuleResource {

  private final ApplicationRules rules;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  ApplicationRuleResource(ApplicationRules rules, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.rules = rules;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getApplicationRule", summary = "Read who may apply to the brand again")
  public RestResponse<ApplicationRuleView> get() {
    return answer(rules.current());
  }

  @PUT
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "setApplicationRule",
      summary = "Say who may apply to the brand again",
      description = "What creators have been told before stays.")
  public RestResponse<ApplicationRuleView> set(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ApplicationRuleUpdate body) {
    Answers.requireMatch(ifMatch, rules.current().version());
    ApplicationRuleView view = rules.set(body, clock.instant());
    outbox.append(brand.slug(), new ApplicationRuleEvent.Set(view));
    return answer(view);
  }

  private static RestResponse<ApplicationRuleView> answer(ApplicationRuleView view) {
    return Answers.ok(view, view.version());
  }
}
