package io.hookline.attribution.process.aside;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "`READ`: what was told is not understood. `RECORD`: it cannot be recorded. `DECIDE`: the"
            + " order is recorded, but who gets its credit, its signals or from where it came"
            + " cannot be worked out")
public enum AsideStep {
  READ,
  RECORD,
  DECIDE
}
