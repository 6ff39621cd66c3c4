package io.hookline.creator.money.risk;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/risk-rules")
@Tag(name = "Risk")
@Transactional
class RiskRulesResource {

  private final RiskRulesRepository rules;
  private final DueRisks due;

  RiskRulesResource(RiskRulesRepository rules, DueRisks due) {
    this.rules = rules;
    this.due = due;
  }

  @GET
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "getRiskRules", summary = "Read the rules by which commissions are held")
  public RestResponse<RiskRulesView> get() {
    RiskRulesView view = rules.get();
    return Answers.ok(view, view.version());
  }

  @PUT
  @Allow.Finance(Role.ADMIN)
  @Operation(
      operationId = "setRiskRules",
      summary = "Set the rules by which commissions are held",
      description =
          "Commissions that are not paid and of which nobody has decided are judged again, in the"
              + " background: what no rule holds any more is released.")
  public RestResponse<RiskRulesView> set(
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RiskRulesUpdate body) {
    Answers.requireMatch(ifMatch, rules.lock().version());
    RiskRulesView view = rules.set(body.rules());
    due.addOpen();
    return Answers.ok(view, view.version());
  }
}
