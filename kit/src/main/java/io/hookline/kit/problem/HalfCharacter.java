package io.hookline.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * A text with one half of a character that UTF-16 writes in two, as programs make it that cut texts
 * without looking.
 */
public final class HalfCharacter extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  static final String MESSAGE = "has half of a character (a lone surrogate)";

  public HalfCharacter(JsonParser parser) {
    super(parser, MESSAGE, String.class);
  }
}
