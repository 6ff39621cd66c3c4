package io.hookline.content.learn.experiment;

/** The one thing in which control and variant differ; {@link FieldRules} says by which fields. */
public enum Variable {
  HOOK,
  FIRST_LINE,
  FIRST_SHOT,
  SCRIPT,
  PACING,
  PROOF,
  PAYOFF,
  OFFER,
  CALL_TO_ACTION,
  EDIT,
  LENGTH,
  TIME
}
