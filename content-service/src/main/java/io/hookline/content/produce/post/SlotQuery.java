package io.hookline.content.produce.post;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What counts as the same slot. */
public class SlotQuery {

  @Parameter(description = "Minutes by which two posts of an account must be apart, 1 to 1440")
  @QueryParam("slotMinutes")
  @DefaultValue("60")
  @Min(1)
  @Max(1440)
  int minutes;

  Duration length() {
    return Duration.ofMinutes(minutes);
  }
}
