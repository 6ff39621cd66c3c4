package io.hookline.attribution.process.aside;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "`WAITING`: it counts for nothing. `RETRYING`: it is tried again within seconds. `DONE`: it"
            + " counts, as if nothing had happened")
public enum AsideState {
  WAITING,
  RETRYING,
  DONE
}
