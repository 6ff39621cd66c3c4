package io.hookline.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Says what is wrong with a body: it is no JSON, or not the JSON that the operation takes. */
final class JsonProblems {

  private JsonProblems() {}

  static Problem explain(JacksonException refused) {
    Problem inside = Causes.find(refused, Problem.class);
    if (inside != null) {
      return inside;
    }
    if (refused instanceof HalfCharacter) {
      return invalid(refused, HalfCharacter.MESSAGE);
    }
    if (refused instanceof OutOfReach) {
      return refused(CommonProblem.VALIDATION_FAILED, refused, OutOfReach.MESSAGE);
    }
    InputCoercionException outOfRange = Causes.find(refused, InputCoercionException.class);
    if (outOfRange != null) {
      return invalid(refused, ExpectedForm.of(outOfRange.getTargetType()));
    }
    if (refused instanceof UnrecognizedPropertyException) {
      return invalid(refused, "is not a field of this request");
    }
    boolean followed = String.valueOf(refused.getOriginalMessage()).startsWith("Trailing token");
    return refused instanceof MismatchedInputException mismatch && !followed
        ? invalid(refused, ExpectedForm.of(mismatch.getTargetType()))
        : malformed(refused);
  }

  /** The parser's words quote the body; these do not. */
  private static String reason(JacksonException refused) {
    String message = String.valueOf(refused.getOriginalMessage());
    if (message.startsWith("Duplicate field")) {
      return "A key stands twice in the same object";
    }
    return Causes.find(refused, StreamConstraintsException.class) == null
        ? "The JSON cannot be read"
        : "The JSON is nested too deeply, or has too long a key, number or text";
  }

  private static Problem invalid(JacksonException refused, String message) {
    return refused(CommonProblem.INVALID_BODY, refused, message);
  }

  private static Problem refused(ProblemCode code, JacksonException refused, String message) {
    String field = path(refused);
    return new Problem(code, field + ": " + message + ".", List.of(new Violation(field, message)));
  }

  private static String path(JacksonException refused) {
    return refused instanceof JsonMappingException mapping
        ? JsonPaths.of(mapping.getPath())
        : JsonPaths.BODY;
  }

  private static Problem malformed(JacksonException refused) {
    JsonLocation place = refused.getLocation();
    String where =
        place == null || place.getLineNr() < 0
            ? ""
            : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    String field = path(refused).equals(JsonPaths.BODY) ? "" : ", in " + path(refused);
    return new Problem(CommonProblem.MALFORMED_JSON, reason(refused) + where + field + ".");
  }
}
