package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Grants;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who asks. */
@ApplicationScoped
class Reviewers {

  private final CurrentActor actor;
  private final CurrentBrand brand;
  private final SecurityIdentity caller;

  Reviewers(CurrentActor actor, CurrentBrand brand, SecurityIdentity caller) {
    this.actor = actor;
    this.brand = brand;
    this.caller = caller;
  }

  /**
   * The caller.
   *
   * @throws Problem BRAND_NOT_FOUND for one without a role for the brand
   */
  Reviewer current() {
    return new Reviewer(
        Author.of(actor.actor()),
        new Grants(caller.getRoles())
            .roleFor(brand.slug())
            .orElseThrow(
                () ->
                    new Problem(
                        CommonProblem.BRAND_NOT_FOUND,
                        CommonProblem.BRAND_NOT_FOUND.title() + ".")));
  }
}
