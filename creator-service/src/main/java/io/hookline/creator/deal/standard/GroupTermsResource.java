package io.hookline.creator.deal.standard;

import io.hookline.creator.people.group.CreatorGroups;
import io.hookline.creator.terms.Terms;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Finance;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is agreed with creators of a group unless something else is. */
@Path("/v1/brands/{brand}/creator-groups/{creatorGroup}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creator groups")
@Transactional
class GroupTermsResource {

  private final GroupTerms terms;
  private final CreatorGroups groups;
  private final Finance finance;
  private final Outbox outbox;
  private final CurrentBrand brand;

  GroupTermsResource(
      GroupTerms terms, CreatorGroups groups, Finance finance, Outbox outbox, CurrentBrand brand) {
    this.terms = terms;
    this.groups = groups;
    this.finance = finance;
    this.outbox = outbox;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getGroupTerms",
      summary = "Read with which terms partnerships of a group's creators are drafted")
  public RestResponse<GroupTermsView> get(@PathParam("creatorGroup") UUID group) {
    groups.requireThere(group);
    return answer(terms.get(group));
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "setGroupTerms",
      summary = "Set with which terms partnerships of a group's creators are drafted",
      description =
          "Partnerships that say no terms take a copy; what is set here later leaves them as they"
              + " are. terms.pay needs the finance right.")
  public RestResponse<GroupTermsView> set(
      @PathParam("creatorGroup") UUID group,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid GroupTermsUpdate body) {
    groups.requireThere(group);
    GroupTermsView before = terms.lock(group);
    Answers.requireMatch(ifMatch, before.version());
    body.check();
    if (body.terms().pay() != null) {
      finance.require();
    }
    Terms said = body.terms();
    GroupTermsView set =
        terms.set(group, said.pay() == null ? said.withPay(before.terms().pay()) : said);
    outbox.append(brand.slug(), new GroupTermsEvent.Set(GroupTermsEvent.Change.of(set)));
    return answer(set);
  }

  private RestResponse<GroupTermsView> answer(GroupTermsView shown) {
    return Answers.ok(finance.isHeld() ? shown : shown.withoutMoney(), shown.version());
  }
}
