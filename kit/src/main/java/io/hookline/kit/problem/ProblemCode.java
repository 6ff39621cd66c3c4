package io.hookline.kit.problem;

/**
 * A stable error code of the contract: an enum constant per refusal, one enum per feature. Its name
 * is the {@code code} of the problem document and never changes once released.
 */
public interface ProblemCode {

  String name();

  /** HTTP status, 400 to 599. */
  int status();

  /** One sentence for people, the same for every occurrence. */
  String title();

  /** The database constraint whose violation means this code, or null. */
  default String constraint() {
    return null;
  }
}
