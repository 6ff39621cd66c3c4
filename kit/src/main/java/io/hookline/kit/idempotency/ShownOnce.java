package io.hookline.kit.idempotency;

/**
 * An answer with a secret in it. What is stored for repeated requests is the answer without it: the
 * database keeps no secret in plain text.
 */
public interface ShownOnce {

  /** The same answer, its secrets left out. */
  Object withoutSecrets();
}
