package io.hookline.kit.problem;

/**
 * A stable error code of the contract: an enum constant per refusal, one enum per feature, and a
 * {@link Refusal} on each constant. Its name is the {@code code} of the problem document and never
 * changes once released. The enums are found while the service is built.
 */
public interface ProblemCode {

  String name();

  default int status() {
    return Refusals.of(this).status();
  }

  default String title() {
    return Refusals.of(this).title();
  }

  /** The database constraint whose violation means this code, or null. */
  default String constraint() {
    String constraint = Refusals.of(this).constraint();
    return constraint.isEmpty() ? null : constraint;
  }
}
