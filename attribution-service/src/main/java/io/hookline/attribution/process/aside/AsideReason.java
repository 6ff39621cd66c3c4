package io.hookline.attribution.process.aside;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "`VALUE`: a value is none that can be kept. `RULE`: a rule of what is kept forbids it."
            + " `SIZE`: something is longer or larger than can be kept. `FAULT`: the service"
            + " has not foreseen it")
public enum AsideReason {
  VALUE,
  RULE,
  SIZE,
  FAULT
}
