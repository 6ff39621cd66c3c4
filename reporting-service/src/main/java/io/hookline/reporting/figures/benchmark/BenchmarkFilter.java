package io.hookline.reporting.figures.benchmark;

import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which benchmarks a list shows; all of what is given must hold. */
public class BenchmarkFilter {

  @Parameter(description = "Only of this measure", example = "engagement_rate_by_views")
  @QueryParam("measure")
  String measure;

  @Parameter(description = "Only with this denominator")
  @QueryParam("denominator")
  Denominator denominator;

  @Parameter(description = "Only of this network")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only of this industry, as it is written", example = "Beauty")
  @QueryParam("industry")
  String industry;

  @Parameter(description = "Only of this source, as it is written", example = "Rival IQ 2024")
  @QueryParam("source")
  String source;

  @Parameter(description = "Only those that every brand begins with, or only others")
  @QueryParam("house")
  Boolean house;

  @Parameter(description = "Only those that were withdrawn, or only others; none: others")
  @QueryParam("withdrawn")
  Boolean withdrawn;

  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("measure", measure);
    values.put("denominator", denominator == null ? null : denominator.name());
    values.put("network", network == null ? null : network.name());
    values.put("industry", industry);
    values.put("source", source);
    values.put("house", house);
    values.put("withdrawn", withdrawn != null && withdrawn);
    return values;
  }
}
