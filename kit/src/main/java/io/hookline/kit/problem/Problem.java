package io.hookline.kit.problem;

import java.util.List;

/** A refusal that the caller can act on. Its detail is shown to callers: nothing internal in it. */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemCode code;
  private final transient List<Violation> violations;

  public Problem(ProblemCode code, String detail) {
    this(code, detail, List.of());
  }

  public Problem(ProblemCode code, String detail, List<Violation> violations) {
    super(detail);
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  public ProblemCode code() {
    return code;
  }

  public List<Violation> violations() {
    return violations;
  }
}
