package io.hookline.kit.access;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;

/** The one place that decides whether a caller may act for the brand in the path. */
@ApplicationScoped
public class BrandCheck {

  /**
   * @throws Problem BRAND_NOT_FOUND when the caller may not even know of the brand
   * @throws ForbiddenException when the caller sees the brand, but the role is too small
   */
  public void require(Grants grants, String brand, Role needed) {
    Role role = grants.roleFor(brand).orElseThrow(() -> BrandCheck.unknown());
    if (role.compareTo(needed) < 0) {
      throw new ForbiddenException();
    }
  }

  /**
   * The same of a collaborator.
   *
   * @param open whether the operation is open to them
   * @param assets whether grants show anything at all to somebody who asks for what it does
   * @throws ForbiddenException when the collaborator sees the brand, but not this way
   */
  public void requireShared(boolean open, boolean assets) {
    if (!open || !assets) {
      throw new ForbiddenException();
    }
  }

  static Problem unknown() {
    return new Problem(CommonProblem.BRAND_NOT_FOUND, CommonProblem.BRAND_NOT_FOUND.title() + ".");
  }
}
