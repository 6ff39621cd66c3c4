package io.hookline.kit.access;

import java.lang.reflect.Method;
import java.util.Optional;

/**
 * What an operation of a brand demands of its caller.
 *
 * @param collaborators whether it is open to them
 */
record Demand(Role role, boolean finance, boolean collaborators) {

  Demand withoutFinance() {
    return new Demand(role, false, collaborators);
  }

  /** Empty for an operation that no role of a brand opens. */
  static Optional<Demand> of(Method operation) {
    boolean collaborators = operation.isAnnotationPresent(Allow.Collaborator.class);
    Allow.Brand brand = operation.getAnnotation(Allow.Brand.class);
    if (brand != null) {
      return Optional.of(new Demand(brand.value(), false, collaborators));
    }
    Allow.Finance money = operation.getAnnotation(Allow.Finance.class);
    return money == null
        ? Optional.empty()
        : Optional.of(new Demand(money.value(), true, collaborators));
  }
}
