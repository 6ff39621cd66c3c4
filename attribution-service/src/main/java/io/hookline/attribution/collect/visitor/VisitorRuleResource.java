package io.hookline.attribution.collect.visitor;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/visitor-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
@Transactional
class VisitorRuleResource {

  private final Aggregates<VisitorRule, VisitorRuleView> rules;
  private final Event<VisitorRulesChanged> changed;
  private final CurrentBrand brand;
  private final Clock clock;

  VisitorRuleResource(
      AggregateStore store, Event<VisitorRulesChanged> changed, CurrentBrand brand, Clock clock) {
    this.rules =
        new Aggregates<>(
            store, VisitorRule.class, VisitorRule::view, VisitorRuleProblem.VISITOR_RULE_NOT_FOUND);
    this.changed = changed;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createVisitorRule",
      summary = "Say what a visitor is whom the brand knows",
      description =
          "Goes before the list of programs that all brands have, from now on; the newest rule that"
              + " fits counts. Addresses of visitors are compared with it and never kept.")
  public RestResponse<VisitorRuleView> create(@NotNull @Valid NewVisitorRule body) {
    body.check();
    VisitorRule rule = new VisitorRule(Ids.next(), body, clock.instant());
    VisitorRuleView made = rules.save(rule, VisitorRuleEvent.Created::new);
    changed.fire(new VisitorRulesChanged(brand.slug()));
    return Answers.created("visitor-rules", made);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listVisitorRules", summary = "List rules for visitors, newest first")
  public Page<VisitorRuleView> list(@Valid @BeanParam PageQuery page) {
    return rules.page(page);
  }

  @GET
  @Path("/{visitorRule}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getVisitorRule", summary = "Read a rule for visitors")
  public RestResponse<VisitorRuleView> get(@PathParam("visitorRule") UUID id) {
    return Answers.ok(rules.view(id));
  }

  @POST
  @Path("/{visitorRule}/withdraw")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "withdrawVisitorRule",
      summary = "Withdraw a rule for visitors",
      description = "What was counted by it stays as it was counted.")
  public RestResponse<VisitorRuleView> withdraw(@PathParam("visitorRule") UUID id) {
    VisitorRule rule = rules.getLocked(id);
    rule.withdraw(clock.instant());
    VisitorRuleView withdrawn = rules.save(rule, VisitorRuleEvent.Withdrawn::new);
    changed.fire(new VisitorRulesChanged(brand.slug()));
    return Answers.ok(withdrawn);
  }
}
