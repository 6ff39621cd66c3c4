package io.hookline.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * A number such as {@code 1e999999999}: a few characters that fill the memory once they are written
 * out.
 */
public final class OutOfReach extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  static final String MESSAGE =
      "must be a number of at most 100 digits, before or behind its point";

  public OutOfReach(JsonParser parser, Class<?> type) {
    super(parser, MESSAGE, type);
  }
}
