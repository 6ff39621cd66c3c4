package io.hookline.attribution.credit.comparison;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.attribution.credit.figure.RunPeriodFilter;
import io.hookline.attribution.credit.setting.Windows;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is laid beside costs, and whether platforms' claims are, too. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class CrossChannelFilter extends RunPeriodFilter {

  @Parameter(description = "Channels, or the kinds of ads")
  @QueryParam("by")
  @DefaultValue("CHANNEL")
  CostUnit by;

  @Parameter(
      description =
          "Within how many hours of a click the platforms claim, as the ad accounts are set;"
              + " without it their claims are left out",
      example = "168")
  @QueryParam("claimClickHours")
  @Min(0)
  @Max(Windows.LONGEST)
  Integer click;

  @Parameter(description = "The same of a view; 0 if left out", example = "24")
  @QueryParam("claimViewHours")
  @Min(0)
  @Max(Windows.LONGEST)
  @DefaultValue("0")
  int view;

  @Parameter(description = "The same of an engaged view; 0 if left out", example = "0")
  @QueryParam("claimEngagedViewHours")
  @Min(0)
  @Max(Windows.LONGEST)
  @DefaultValue("0")
  int engagedView;
}
