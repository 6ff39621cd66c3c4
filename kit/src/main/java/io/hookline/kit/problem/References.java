package io.hookline.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether what an input names is there; one refusal tells of all that is not. */
public final class References {

  private final List<Violation> unknown = new ArrayList<>();
  private final List<String> details = new ArrayList<>();

  /**
   * @param field where the input names it
   * @param what "creator"
   * @throws Problem REFERENCE_UNKNOWN
   */
  public static <T> void require(String field, T id, String what, Predicate<T> isThere) {
    new References().add(field, id, what, isThere).require();
  }

  /**
   * @param id null names nothing, which is no fault here
   */
  public <T> References add(String field, T id, String what, Predicate<T> isThere) {
    if (id != null && !isThere.test(id)) {
      unknown.add(new Violation(field, "is not " + article(what) + what + " of this brand"));
      details.add("There is no " + what + " " + id + ".");
    }
    return this;
  }

  private static String article(String what) {
    return "aeio".indexOf(what.charAt(0)) < 0 ? "a " : "an ";
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN
   */
  public void require() {
    if (!unknown.isEmpty()) {
      throw new Problem(CommonProblem.REFERENCE_UNKNOWN, String.join(" ", details), unknown);
    }
  }
}
